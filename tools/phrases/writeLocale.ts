/** All that Red Sky can say in a locale, as text for a speaker of the language to read. */

import type { AnswerPlan, Body, Notice, WeatherPlan } from '../../lambda/answer/plan.ts';
import { renderSpeech } from '../../lambda/speech/renderSpeech.ts';
import { withoutMarkup } from '../../lambda/speech/ssml.ts';
import { unitsFor, type Locale } from '../../lambda/speech/voice.ts';
import type { Topic } from '../../lambda/understanding/question.ts';
import type { WeatherSource } from '../../lambda/weather/weather.ts';
import {
  airSamples,
  dewPointSamples,
  humiditySamples,
  pressureSamples,
  uvSamples,
  visibilitySamples,
  windSamples,
} from './air.ts';
import { activitySamples, wearSamples } from './outdoors.ts';
import { pollenSamples, seaSamples, typicalSamples } from './pollenAndSea.ts';
import { rainSamples, snowSamples, spellIn } from './rainAndSnow.ts';
import { sceneNames, type Sample, type SamplesOf, type Scene } from './sample.ts';
import { now, sceneOf, settingOf, timeZone } from './scenes.ts';
import { skySamples, stormSamples } from './stormAndSky.ts';
import {
  factSamples,
  noticeSamples,
  permissionSamples,
  problemSamples,
  staleSamples,
  talkSamples,
} from './talk.ts';
import { moonSamples, overviewSamples, sunSamples, temperatureSamples } from './warmthAndSun.ts';
import { warningSamples } from './warnings.ts';

type SamplesBySays = Readonly<Record<string, readonly Sample<Body>[]>>;

const samplesByTopic: Readonly<Record<Topic, (scene: Scene) => SamplesBySays>> = {
  overview: overviewSamples,
  temperature: temperatureSamples,
  rain: rainSamples,
  snow: snowSamples,
  wear: wearSamples,
  activity: activitySamples,
  sky: skySamples,
  storm: stormSamples,
  warning: warningSamples,
  wind: windSamples,
  humidity: humiditySamples,
  dewPoint: dewPointSamples,
  pressure: pressureSamples,
  visibility: visibilitySamples,
  sun: sunSamples,
  moon: moonSamples,
  uv: uvSamples,
  air: airSamples,
  pollen: pollenSamples,
  sea: seaSamples,
  typical: typicalSamples,
} satisfies { readonly [T in Topic]: (scene: Scene) => SamplesOf<T> };

const source: WeatherSource = { name: 'Open-Meteo', isSample: false };
/** There are at most so many wordings that mean the same. */
const variants = [0, 1, 2];

export function writeLocale(locale: Locale): string {
  const say = (plan: AnswerPlan) => wordingsOf(plan, locale);
  const title = `All that Red Sky says in ${locale}, for a speaker of the language to read.`;
  const setting = 'Asked at nine on Tuesday, April 14th, in Oslo. Written by `npm run phrases`.';
  const sections = [...answers(say), ...details(say), ...besides(say)];
  const texts = sections.map(([name, said]) => [`# ${name}`, ...new Set(said)].join('\n'));
  return `${[`${title}\n${setting}`, ...texts].join('\n\n')}\n`;
}

type Section = readonly [name: string, said: readonly string[]];
type Say = (plan: AnswerPlan) => readonly string[];

/** Every wording of a plan, and what is said where nobody answers. */
function wordingsOf(plan: AnswerPlan, locale: Locale): readonly string[] {
  return variants.flatMap((variant) => {
    const voice = { locale, units: unitsFor(locale, {}), variant, timeZone, now };
    const { prompt, reprompt } = renderSpeech(plan, voice);
    const again = reprompt === undefined ? [] : [`(later) ${withoutMarkup(reprompt)}`];
    return [withoutMarkup(prompt), ...again];
  });
}

function answers(say: Say): readonly Section[] {
  return Object.entries(samplesByTopic).flatMap(([topic, samplesIn]) =>
    Object.keys(samplesIn(sceneOf('now'))).map((says): Section => {
      const said = sceneNames.flatMap((name) => {
        const scene = sceneOf(name);
        const samples = samplesIn(scene)[says] ?? [];
        const inScene = samples.filter(({ scenes }) => scenes.includes(name));
        return inScene.flatMap(({ body }) => say(planOf(body, scene)));
      });
      return [`${topic}, ${says}`, said];
    }),
  );
}

function planOf(body: Body, scene: Scene, notices: readonly Notice[] = []): WeatherPlan {
  return { says: 'weather', setting: settingOf(scene), body, notices, source };
}

function details(say: Say): readonly Section[] {
  const scene = sceneOf('tomorrow');
  const { date } = scene;
  const shared = { setting: settingOf(scene), notices: [], source };
  const facts = factSamples(scene);
  const why = { says: 'why', topic: 'rain', ...shared } as const;
  const more = { says: 'more', ...shared } as const;
  const rain = { condition: 'rain', high: 12, low: 9, spell: spellIn(scene) } as const;
  const plain = { condition: undefined, high: 3, low: 3, spell: undefined };
  const pieces = [
    { date: date(0), part: 'afternoon', ...rain },
    { date: date(0), part: 'night', ...plain },
    { date: date(1), part: undefined, ...rain },
  ] as const;
  return [
    [
      'details, why',
      [facts.slice(0, 3), [], ...facts.map((fact) => [fact])].flatMap((each) =>
        say({ ...why, facts: each }),
      ),
    ],
    [
      'details, more',
      [pieces, [], ...facts.map((fact) => [{ date: date(0), part: undefined, fact }])].flatMap(
        (each) => say({ ...more, pieces: each }),
      ),
    ],
  ];
}

function besides(say: Say): readonly Section[] {
  const scene = sceneOf('tomorrow');
  const answer: Body = { topic: 'rain', says: 'neverStarts', to: scene.at(72) };
  const notices: readonly Notice[] = [...Object.values(noticeSamples(scene)), ...staleSamples];
  const problems = [...Object.values(problemSamples(scene)), ...permissionSamples.slice(1)];
  const talk: Readonly<Record<string, readonly AnswerPlan[]>> = talkSamples;
  return [
    [
      'notices',
      [
        ...notices.flatMap((notice) => say(planOf(answer, scene, [notice]))),
        ...say({ ...planOf(answer, scene), homeOffered: settingOf(scene).place }),
      ],
    ],
    ['problems', problems.flatMap((problem) => say({ says: 'problem', problem }))],
    ['talk', Object.values(talk).flatMap((plans) => plans.flatMap(say))],
  ];
}
