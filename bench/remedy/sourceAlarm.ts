import { readFileSync } from 'node:fs';

import { readTemplate } from '../../tools/template/readTemplate.ts';

export interface SourceAlarm {
  /** Failures within `period` that raise it. */
  readonly threshold: number;
  /** ms */
  readonly period: number;
}

/** The alarm on Open-Meteo's failures as the template has it. */
export function readSourceAlarm(): SourceAlarm {
  const template = readTemplate(readFileSync('template.yaml', 'utf8'));
  const properties = template.resources.get('OpenMeteoFailsAlarm')?.properties;
  const threshold = Number(properties?.['Threshold']);
  const period = Number(properties?.['Period']) * 1000;
  if (!(threshold > 0 && period > 0)) throw new Error('The template has no alarm on Open-Meteo.');
  return { threshold, period };
}
