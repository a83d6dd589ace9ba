import fc from 'fast-check';
import { unitsSpoken, type UnitMeasure } from '../../lambda/answer/unitsSpoken.ts';
import type { Settings } from '../../lambda/memory/person.ts';
import { originOf, planFor, readBodies, speechOf, voiceFor } from './answering.ts';
import { situations } from './questions.ts';
import { upstreams } from './upstream.ts';

const unitsByMeasure: Readonly<Record<UnitMeasure, readonly [Settings, Settings]>> = {
  temperatureUnit: [{ temperatureUnit: 'celsius' }, { temperatureUnit: 'fahrenheit' }],
  lengthUnit: [{ lengthUnit: 'metric' }, { lengthUnit: 'imperial' }],
};
const measures = ['temperatureUnit', 'lengthUnit'] as const;

test('an answer that sounds otherwise in other units is one whose units are asked for', () => {
  const heard = new Set<string>();
  fc.assert(
    fc.property(situations, upstreams, (asked, upstream) => {
      const read = readBodies(upstream(asked.now, asked.place.timeZone), originOf(asked));
      for (const detail of ['answer', 'why', 'more'] as const) {
        const question = { ...asked.question, detail };
        const plan = planFor({ ...asked, question }, read);
        if (!('setting' in plan)) continue;
        for (const measure of measures) {
          const [one, other] = unitsByMeasure[measure].map(
            (settings) => speechOf(plan, voiceFor(asked, 'en-AU', settings)).bare.prompt,
          );
          if (one === other) continue;
          heard.add(`${question.subject.topic} ${measure}`);
          expect([question.subject, unitsSpoken(question)]).toEqual([
            question.subject,
            expect.arrayContaining([measure]),
          ]);
        }
      }
    }),
    { numRuns: 500 },
  );
  // Else nothing was compared.
  expect(heard.size).toBeGreaterThan(10);
});
