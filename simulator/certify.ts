/** `npm run certify`: talks to the skill as a certification tester does, and names each rule with what breaks it. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { certifyLocale, type Finding } from './certification/certifyLocale.ts';
import { readLocale, readNow } from './readOptions.ts';
import { openRoom } from './room/openRoom.ts';
import { plainSurroundings } from './room/surroundings.ts';
import { runCommand } from './runCommand.ts';

const manifestSchema = v.object({
  manifest: v.object({
    publishingInformation: v.object({
      locales: v.record(v.string(), v.object({ examplePhrases: v.array(v.string()) })),
    }),
  }),
});

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { locale: { type: 'string' }, now: { type: 'string' } },
  });
  const { manifest } = v.parse(manifestSchema, JSON.parse(readFileSync('skill-package/skill.json', 'utf8'))); // prettier-ignore
  const published = manifest.publishingInformation.locales;
  const locales =
    values.locale === undefined ? Object.keys(published) : [readLocale(values.locale)];
  const fixed = values.now === undefined ? undefined : readNow(values.now);
  const open = await openRoom({
    surroundings: plainSurroundings,
    now: () => fixed ?? Date.now(),
    stopwatch: () => performance.now(),
    writeLog: (line) => process.stderr.write(`${line}\n`),
  });
  if ('problem' in open) return open.message;
  const findings: Finding[] = [];
  try {
    for (const locale of locales) {
      const { examplePhrases = [] } = published[locale] ?? {};
      findings.push(...(await certifyLocale(open.room, { ...plainSurroundings, locale }, examplePhrases))); // prettier-ignore
    }
  } finally {
    await open.close();
  }
  return report(findings) ? undefined : 'Some rules are broken.';
});

/** A line a rule, and below it one for each fault; true where all are kept. */
function report(findings: readonly Finding[]): boolean {
  let isKept = true;
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const held = findings.filter((finding) => finding.rule === rule);
    const broken = held.filter(({ faults }) => faults.length > 0);
    if (broken.length > 0) isKept = false;
    const mark = broken.length === 0 ? 'kept  ' : 'BROKEN';
    process.stdout.write(`${mark}  ${rule.padEnd(18)} ${held[0]?.title ?? ''} (${held.length} responses)\n`); // prettier-ignore
    for (const { locale, said, faults } of broken)
      process.stdout.write(`        ${locale}, "${said}": ${faults.join('; ')}\n`);
  }
  return isKept;
}
