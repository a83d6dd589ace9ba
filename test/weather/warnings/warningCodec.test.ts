import * as fc from 'fast-check';

import { packReading, unpackReading } from '../../../lambda/weather/keeping/pack.ts';
import { severities, warningKinds } from '../../../lambda/weather/warning.ts';
import { sourceNames } from '../../../lambda/weather/weather.ts';
import { warningCodec } from '../../../lambda/weather/warnings/warningCodec.ts';
import type { WarningReading } from '../../../lambda/weather/warnings/warningCodec.ts';
import { message } from './alerts.ts';

const instants = fc.date({ noInvalidDate: true }).map((date) => date.getTime());
const texts = fc.string({ unit: 'binary', maxLength: 40 });
const warnings = fc.record({
  id: texts,
  issuer: texts,
  kind: fc.constantFrom(...warningKinds),
  event: texts,
  severity: fc.constantFrom(...severities),
  onset: instants,
  end: fc.option(instants, { nil: undefined }),
  advice: fc.option(texts, { nil: undefined }),
});
const readings: fc.Arbitrary<WarningReading> = fc.oneof(
  fc.record({
    coverage: fc.constant('covered' as const),
    issuer: texts,
    source: fc.record({ name: fc.constantFrom(...sourceNames), isSample: fc.boolean() }),
    warnings: fc.array(warnings, { maxLength: 5 }),
  }),
  fc.constant({ coverage: 'notCovered' as const }),
);

test('every reading comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(readings, async (reading) => {
      const body = await packReading(reading, warningCodec);
      expect(await unpackReading(body, warningCodec)).toEqual(reading);
    }),
    { numRuns: 300 },
  );
});

const { id, issuer, kind, event, severity, onset } = message();
const warning = { id, issuer, kind, event, severity, onset };
const list = { coverage: 'covered', issuer: 'MET Norway', source: { name: 'MET Norway', isSample: false }, warnings: [warning] } as const; // prettier-ignore
const written = (changes: object) => ({
  ...list,
  warnings: [{ ...warning, end: null, advice: null, ...changes }],
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['another reading', { hours: [] }],
  ['no list', { ...list, warnings: undefined }],
  ['a source that nobody knows', { ...list, source: { name: 'Somebody', isSample: false } }],
  ['a kind that nobody knows', written({ kind: 'frogs' })],
  ['an end that is no instant', written({ end: 'soon' })],
  ['an end that is missing', written({ end: undefined })],
])('%s is no reading', (_name, unreadable) => {
  expect(warningCodec.read(written({}))).toBeDefined();
  expect(warningCodec.read(unreadable)).toBeUndefined();
});
