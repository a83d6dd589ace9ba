import type { WarningBody } from '../../answer/warning.ts';
import { capitalised, plain, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { sayDangers } from './dangers.ts';
import { aWarning, nameOfWarning, shortened, timeOfWarning } from './officialWarning.ts';
import { after } from './spans.ts';

type Said<S> = Extract<WarningBody, { says: S }>;

export function sayWarning(body: WarningBody, context: Context, voice: Voice): Ssml {
  switch (body.says) {
    case 'noService':
    case 'unread':
    case 'past':
      return sentences(
        sayLimit(body, context),
        body.dangers && sayDangers(body.dangers, context, voice),
      );
    case 'none':
      return sayNone(body, context, voice);
    case 'inForce':
      return body.asked === 'advice'
        ? sayAdvice(body, context, voice)
        : sayInForce(body, context, voice);
  }
}

const followAuthorities = ssml`Follow local authorities.`;

function sayLimit({ says }: Said<'noService' | 'unread' | 'past'>, { where }: Context): Ssml {
  switch (says) {
    case 'noService':
      return ssml`I know of no warning service ${where ?? ssml`for this place`}; follow local authorities.`;
    case 'unread':
      return ssml`I could not read the official warnings${after(where)} just now; follow local authorities.`;
    case 'past':
      return ssml`I cannot look up past warnings${after(where)}.`;
  }
}

/** "No" where yes or no was asked; what the forecast shows all the same, and what is announced for later. */
function sayNone(
  { asked, issuer, later, dangers = [] }: Said<'none'>,
  context: Context,
  voice: Voice,
): Ssml {
  const nothing = ssml`${plain(issuer)} warns of nothing ${context.there}`;
  const none = asked === 'list' ? ssml`No, ${nothing}.` : capitalised(ssml`${nothing}.`);
  const next = later && ssml`Next comes ${aWarning(later)} ${timeOfWarning(later, voice)}.`;
  const danger = dangers.length === 0 ? undefined : sayDangers(dangers, context, voice);
  return sentences(none, next ?? danger);
}

function sayInForce(
  { issuer, warnings: [first, ...others] }: Said<'inForce'>,
  { where }: Context,
  voice: Voice,
): Ssml {
  const [second] = others;
  const service = plain(issuer);
  const gravest = ssml`${aWarning(first)} ${timeOfWarning(first, voice)}`;
  if (second === undefined)
    return ssml`Yes, ${service} has ${aWarning(first)} out${after(where)} ${timeOfWarning(first, voice)}. ${followAuthorities}`;
  const another = second.event === first.event ? ssml`another` : aWarning(second);
  const next = ssml`${another} ${timeOfWarning(second, voice)}`;
  const left = others.length - 1;
  const count = ssml`Yes, ${service} has ${others.length + 1} warnings out${after(where)}`;
  if (left === 0) return ssml`${count}: ${gravest}, and ${next}. ${followAuthorities}`;
  const rest = left === 1 ? ssml`One more is` : ssml`${left} more are`;
  return ssml`${count}, above all ${gravest}, and ${next}. ${rest} on the card. ${followAuthorities}`;
}

/** Some ten seconds of the issuer's own words: they were asked for. */
const longestAdvice = 160;

function sayAdvice({ issuer, warnings }: Said<'inForce'>, { where }: Context, voice: Voice): Ssml {
  const advised = warnings.find(({ advice }) => advice !== undefined);
  const [first] = warnings;
  const service = plain(issuer);
  if (advised?.advice === undefined)
    return capitalised(
      ssml`${service} has ${aWarning(first)} out${after(where)} ${timeOfWarning(first, voice)}, without advice of its own; follow local authorities.`,
    );
  const said = shortened(advised.advice, longestAdvice);
  const rest = said === advised.advice ? undefined : ssml`The rest is on the card.`;
  return sentences(
    capitalised(ssml`${service} says about its ${nameOfWarning(advised)}${after(where)}:`),
    ended(plain(said)),
    rest,
    followAuthorities,
  );
}

/** As a sentence, however its writer left it. */
function ended(text: Ssml): Ssml {
  return /[.!?…]$/.test(text) ? text : ssml`${text}.`;
}
