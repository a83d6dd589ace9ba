import { questionIntents } from '../../interactionModels/intents.ts';
import type { Subject, SubjectOf, Topic } from '../../lambda/understanding/question.ts';
import { readQuestion } from '../../lambda/understanding/readQuestion.ts';
import type { Slots } from '../../lambda/understanding/slots.ts';
import { slotsOf, today } from './support.ts';

type Row = readonly [intent: string, slots: Slots, subject: Subject];
const none = {};
const s = slotsOf;

const rows: readonly Row[] = [
  ['WeatherIntent', none, { topic: 'overview', form: 'summary' }],
  ['NiceWeatherIntent', none, { topic: 'overview', form: 'nice' }],
  ['BestDayIntent', none, { topic: 'overview', form: 'bestDay' }],
  ['TemperatureIntent', none, { topic: 'temperature', form: 'value', measure: 'air' }],
  ['HighTemperatureIntent', none, { topic: 'temperature', form: 'value', measure: 'high' }],
  ['LowTemperatureIntent', none, { topic: 'temperature', form: 'value', measure: 'low' }],
  ['FeelsLikeIntent', none, { topic: 'temperature', form: 'value', measure: 'feelsLike' }],
  ['HotOrColdIntent', s({ judgement: ['nippy', 'cold'] }), { topic: 'temperature', form: 'whether', judgement: 'cold' }],
  ['HotOrColdIntent', s({ judgement: 'purple' }), { topic: 'temperature', form: 'value', measure: 'air' }],
  ['TemperatureThresholdIntent', s({ direction: ['over', 'above'], number: '80' }), { topic: 'temperature', form: 'threshold', direction: 'above', threshold: { degrees: 80 } }],
  ['TemperatureThresholdIntent', s({ number: '80' }), { topic: 'temperature', form: 'threshold', direction: 'above', threshold: { degrees: 80 } }],
  ['TemperatureThresholdIntent', s({ direction: ['under', 'below'], minus: ['minus', 'minus'], number: '5', units: ['celsius', 'celsius'] }), { topic: 'temperature', form: 'threshold', direction: 'below', threshold: { degrees: -5, unit: 'celsius' } }],
  ['TemperatureThresholdIntent', s({ direction: ['below', 'below'], freezing: ['freezing', 'freezing'] }), { topic: 'temperature', form: 'threshold', direction: 'below', threshold: { degrees: 0, unit: 'celsius' } }],
  ['TemperatureCrossingIntent', s({ direction: ['reach', 'above'], number: '30' }), { topic: 'temperature', form: 'when', direction: 'above', threshold: { degrees: 30 } }],
  ['TemperatureCrossingIntent', s({ comparison: ['hotter', 'warmer'], number: '30' }), { topic: 'temperature', form: 'when', direction: 'above', threshold: { degrees: 30 } }],
  ['TemperatureThresholdIntent', s({ comparison: ['colder', 'colder'], number: '3' }), { topic: 'temperature', form: 'threshold', direction: 'below', threshold: { degrees: 3 } }],
  ['TemperatureCrossingIntent', s({ freezing: ['freezing', 'freezing'] }), { topic: 'temperature', form: 'when', direction: 'below', threshold: { degrees: 0, unit: 'celsius' } }],
  ['ExtremeDayIntent', s({ extreme: ['warmest', 'hottest'] }), { topic: 'temperature', form: 'bestDay', extreme: 'hottest' }],
  ['ExtremeDayIntent', s({ extreme: ['coldest', 'coldest'] }), { topic: 'temperature', form: 'bestDay', extreme: 'coldest' }],
  ['CompareTemperatureIntent', s({ comparison: ['hotter', 'warmer'], otherDate: '2026-11-21' }), { topic: 'temperature', form: 'compare', direction: 'warmer', baseline: { kind: 'time', time: { date: '2026-11-21' } } }],
  ['CompareTemperatureIntent', s({ comparison: ['cooler', 'colder'], usual: ['normal', 'usual'] }), { topic: 'temperature', form: 'compare', direction: 'colder', baseline: { kind: 'usual' } }],
  ['CompareTemperatureIntent', s({ comparison: ['warmer', 'warmer'], place: 'Oslo', otherPlace: 'Bergen' }), { topic: 'temperature', form: 'compare', direction: 'warmer', baseline: { kind: 'place', place: { kind: 'named', words: 'Bergen' } } }],
  ['CompareTemperatureIntent', s({ comparison: ['warmer', 'warmer'], place: 'Oslo' }), { topic: 'temperature', form: 'compare', direction: 'warmer', baseline: { kind: 'place', place: { kind: 'unsaid' } } }],
  ['CompareTemperatureIntent', s({ comparison: ['warmer', 'warmer'], date: '2026-11-23' }), { topic: 'temperature', form: 'compare', direction: 'warmer', baseline: { kind: 'time', time: { date: '2026-11-22' } } }],
  ['CompareTemperatureIntent', s({ comparison: ['warmer', 'warmer'] }), { topic: 'temperature', form: 'compare', direction: 'warmer', baseline: { kind: 'time', time: { date: '2026-11-21' } } }],
  ['CompareTemperatureIntent', s({ otherDate: '2026-11-21' }), { topic: 'temperature', form: 'compare', direction: 'either', baseline: { kind: 'time', time: { date: '2026-11-21' } } }],
  ['RainIntent', none, { topic: 'rain', form: 'whether' }],
  ['StayDryIntent', none, { topic: 'rain', form: 'dry' }],
  ['RainChanceIntent', none, { topic: 'rain', form: 'chance' }],
  ['RainAmountIntent', none, { topic: 'rain', form: 'amount' }],
  ['RainWhenIntent', none, { topic: 'rain', form: 'when' }],
  ['RainUntilIntent', none, { topic: 'rain', form: 'until' }],
  ['NextRainIntent', none, { topic: 'rain', form: 'nextWet' }],
  ['NextDryIntent', none, { topic: 'rain', form: 'nextDry' }],
  ['DryWindowIntent', none, { topic: 'rain', form: 'dryWindow' }],
  ['SnowIntent', none, { topic: 'snow', form: 'whether', kind: 'snow' }],
  ['IceIntent', none, { topic: 'snow', form: 'whether', kind: 'ice' }],
  ['HailIntent', none, { topic: 'snow', form: 'whether', kind: 'hail' }],
  ['SnowAmountIntent', none, { topic: 'snow', form: 'amount' }],
  ['SnowWhenIntent', none, { topic: 'snow', form: 'when' }],
  ['SnowUntilIntent', none, { topic: 'snow', form: 'until' }],
  ['SnowDepthIntent', none, { topic: 'snow', form: 'depth' }],
  ['WearIntent', s({ garment: ['brolly', 'umbrella'] }), { topic: 'wear', form: 'whether', item: 'umbrella', heard: 'brolly' }],
  ['WearIntent', s({ garment: 'green coat' }), { topic: 'wear', form: 'whether', item: 'coat', heard: 'green coat' }],
  ['WearIntent', s({ garment: 'tiara' }), { topic: 'wear', form: 'what' }],
  ['WhatToWearIntent', none, { topic: 'wear', form: 'what' }],
  ['ActivityIntent', s({ activity: ['a jog', 'running'] }), { topic: 'activity', form: 'whether', activity: 'running', heard: 'a jog' }],
  ['ActivityIntent', s({ activity: 'falconry' }), { topic: 'activity', form: 'whether', activity: 'outdoors', heard: 'falconry' }],
  ['ActivityTimeIntent', s({ activity: ['golf', 'golf'] }), { topic: 'activity', form: 'bestTime', activity: 'golf', heard: 'golf' }],
  ['SkyIntent', none, { topic: 'sky', form: 'value' }],
  ['SkyConditionIntent', s({ sky: ['overcast', 'cloudy'] }), { topic: 'sky', form: 'whether', condition: 'cloudy' }],
  ['SkyConditionIntent', s({ sky: 'plaid' }), { topic: 'sky', form: 'value' }],
  ['SkyClearsIntent', none, { topic: 'sky', form: 'clears' }],
  ['CloudCoverIntent', none, { topic: 'sky', form: 'cover' }],
  ['StormIntent', s({ storm: ['lightning', 'thunder'] }), { topic: 'storm', form: 'whether', kind: 'thunder' }],
  ['StormWhenIntent', s({ storm: 'tempest' }), { topic: 'storm', form: 'when', kind: 'storm' }],
  ['WarningIntent', none, { topic: 'warning', form: 'list' }],
  ['WarningAdviceIntent', none, { topic: 'warning', form: 'advice' }],
  ['WindIntent', none, { topic: 'wind', form: 'value' }],
  ['WindyIntent', none, { topic: 'wind', form: 'whether' }],
  ['GustIntent', none, { topic: 'wind', form: 'gust' }],
  ['WindDirectionIntent', none, { topic: 'wind', form: 'direction' }],
  ['HumidityIntent', none, { topic: 'humidity', form: 'value' }],
  ['HumidIntent', none, { topic: 'humidity', form: 'whether' }],
  ['DewPointIntent', none, { topic: 'dewPoint', form: 'value' }],
  ['PressureIntent', none, { topic: 'pressure', form: 'value' }],
  ['VisibilityIntent', none, { topic: 'visibility', form: 'value' }],
  ['SunriseIntent', none, { topic: 'sun', form: 'rise' }],
  ['SunsetIntent', none, { topic: 'sun', form: 'set' }],
  ['DaylightIntent', none, { topic: 'sun', form: 'daylight' }],
  ['DarkIntent', none, { topic: 'sun', form: 'dark' }],
  ['MoonPhaseIntent', none, { topic: 'moon', form: 'phase' }],
  ['MoonriseIntent', none, { topic: 'moon', form: 'rise' }],
  ['MoonsetIntent', none, { topic: 'moon', form: 'set' }],
  ['UvIntent', none, { topic: 'uv', form: 'value' }],
  ['SunburnIntent', none, { topic: 'uv', form: 'whether' }],
  ['AirQualityIntent', none, { topic: 'air', form: 'value' }],
  ['CleanAirIntent', none, { topic: 'air', form: 'whether' }],
  ['PollenIntent', none, { topic: 'pollen', form: 'value' }],
  ['PollenIntent', s({ plant: ['tree', 'birch'] }), { topic: 'pollen', form: 'value', plant: 'birch' }],
  ['WavesIntent', none, { topic: 'sea', form: 'waves' }],
  ['SeaTemperatureIntent', none, { topic: 'sea', form: 'temperature' }],
  ['TideIntent', none, { topic: 'sea', form: 'tides' }],
  ['TypicalWeatherIntent', none, { topic: 'typical', form: 'overview' }],
  ['TypicalTemperatureIntent', none, { topic: 'typical', form: 'temperature' }],
  ['TypicalRainIntent', none, { topic: 'typical', form: 'rain' }],
]; // prettier-ignore

test.each(rows)('%s with %j', (name, slots, subject) => {
  const understood = readQuestion({ name, slots }, { today });
  expect(understood).toMatchObject({ kind: 'question', question: { detail: 'answer' } });
  expect(understood.kind === 'question' && understood.question.subject).toEqual(subject);
});

test('every intent that asks for weather has a row, and every row an intent', () => {
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(Object.keys(questionIntents)));
});

/** Every form of every topic; the compiler sees that none is missing. */
const forms: { readonly [T in Topic]: Readonly<Record<SubjectOf<T>['form'], true>> } = {
  overview: { summary: true, nice: true, bestDay: true },
  temperature: { value: true, whether: true, threshold: true, when: true, bestDay: true, compare: true },
  rain: { whether: true, dry: true, chance: true, amount: true, when: true, until: true, nextWet: true, nextDry: true, dryWindow: true },
  snow: { whether: true, amount: true, when: true, until: true, depth: true },
  wear: { whether: true, what: true },
  activity: { whether: true, bestTime: true },
  sky: { value: true, clears: true, cover: true, whether: true },
  storm: { whether: true, when: true },
  warning: { list: true, advice: true },
  wind: { value: true, gust: true, direction: true, whether: true },
  humidity: { value: true, whether: true },
  dewPoint: { value: true },
  pressure: { value: true },
  visibility: { value: true },
  sun: { rise: true, set: true, daylight: true, dark: true },
  moon: { phase: true, rise: true, set: true },
  uv: { value: true, whether: true },
  air: { value: true, whether: true },
  pollen: { value: true },
  sea: { waves: true, temperature: true, tides: true },
  typical: { overview: true, temperature: true, rain: true },
}; // prettier-ignore

test('every form of every topic can be asked for', () => {
  const asked = new Set(rows.map(([, , { topic, form }]) => `${topic} ${form}`));
  const all = Object.entries(forms).flatMap(([topic, of]) =>
    Object.keys(of).map((form) => `${topic} ${form}`),
  );
  expect([...asked].sort()).toEqual(all.sort());
});

test.each([
  [
    'a number that is none',
    'TemperatureThresholdIntent',
    s({ direction: ['above', 'above'], number: 'lots' }),
  ],
  ['no number', 'TemperatureCrossingIntent', s({ direction: ['above', 'above'] })],
  ['inches', 'TemperatureThresholdIntent', s({ number: '2', units: ['inches', 'imperial'] })],
  ['an intent that is not ours', 'OrderPizzaIntent', none],
  ['a name that every object has', 'constructor', none],
])('%s is not understood', (_what, name, slots) => {
  expect(readQuestion({ name, slots }, { today })).toEqual({ kind: 'notUnderstood' });
});
