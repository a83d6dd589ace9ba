import type { SunBody } from '../../answer/sun.ts';
import type { Instant } from '../../time/localDate.ts';
import { localTimeOf } from '../../time/zone.ts';
import { capitalised, sentences, ssml, type Ssml } from '../ssml.ts';
import type { Voice } from '../voice.ts';
import type { Context } from './context.ts';
import { after } from './spans.ts';
import { exactClock, onDay } from './times.ts';

export function saySun(body: SunBody, context: Context, voice: Voice): Ssml {
  const { where } = context;
  switch (body.says) {
    case 'rise':
    case 'set': {
      const isOver = body.at <= voice.now;
      const verb =
        body.says === 'rise'
          ? isOver ? ssml`rose` : ssml`rises`
          : isOver ? ssml`set` : ssml`sets`; // prettier-ignore
      return ssml`The sun ${verb} at ${clockOnDay(body.at, voice)}${after(where)}.`;
    }
    case 'daylight':
      return ssml`${capitalised(daylightOf(body.length))} of daylight ${sentences(onDay(body.date, voice), where)}, until sunset at ${exactClock(body.set, voice)}.`;
    case 'dark':
      return sayDark(body, context, voice);
    case 'polar':
      return sayPolar(body, context, voice);
  }
}

function sayDark(
  { at, set }: Extract<SunBody, { says: 'dark' }>,
  { where }: Context,
  voice: Voice,
): Ssml {
  const isOver = (at ?? set) <= voice.now;
  if (at !== undefined)
    return ssml`It ${isOver ? ssml`got` : ssml`gets`} dark around ${clockOnDay(at, voice)}${after(where)}, after sunset at ${exactClock(set, voice)}.`;
  const sunset = clockOnDay(set, voice);
  return isOver
    ? ssml`It did not get quite dark${after(where)}: the sun set at ${sunset}, and dusk lasted all night.`
    : ssml`It does not get quite dark${after(where)}: the sun sets at ${sunset}, and dusk lasts all night.`;
}

function sayPolar(
  { polar, asked, darkAt, date }: Extract<SunBody, { says: 'polar' }>,
  { where, isPast }: Context,
  voice: Voice,
): Ssml {
  const place = sentences(where, onDay(date, voice));
  const not = isPast ? ssml`did not` : ssml`does not`;
  if (polar === 'day')
    return asked === 'daylight'
      ? ssml`24 hours: the sun ${not} set ${place}.`
      : ssml`The sun ${not} set ${place}, so it ${isPast ? ssml`stayed` : ssml`stays`} light all night.`;
  if (darkAt === undefined)
    return ssml`The sun ${not} rise ${place}, and it ${isPast ? ssml`stayed` : ssml`stays`} dark.`;
  return ssml`The sun ${not} rise ${place}; twilight ${isPast ? ssml`lasted` : ssml`lasts`} until ${exactClock(darkAt, voice)}.`;
}

/** "8:12 PM", with its day where that is not today. */
export function clockOnDay(instant: Instant, voice: Voice): Ssml {
  const { date } = localTimeOf(instant, voice.timeZone);
  const isToday = date === localTimeOf(voice.now, voice.timeZone).date;
  return isToday
    ? exactClock(instant, voice)
    : ssml`${exactClock(instant, voice)} ${onDay(date, voice)}`;
}

/** "13 hours and 5 minutes" */
function daylightOf(length: number): Ssml {
  const minutes = Math.round(length / 60_000);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const hours = whole === 1 ? ssml`1 hour` : ssml`${whole} hours`;
  if (rest === 0) return hours;
  const left = rest === 1 ? ssml`1 minute` : ssml`${rest} minutes`;
  return whole === 0 ? left : ssml`${hours} and ${left}`;
}
