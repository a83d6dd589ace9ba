/** Small answers of the three services of warnings, written to their contracts. */

import type { WarningMessage } from '../../../lambda/weather/selectWarnings.ts';

/** Sunday, 22 November 2026, 12:00 in UTC. */
export const now = Date.parse('2026-11-22T12:00:00Z');
export const hours = (count: number) => now + count * 3_600_000;
const isoIn = (count: number) => new Date(hours(count)).toISOString().replace('.000', '');

/** What is known of any warning of these tests, and what a test changes. */
export function message(changes: Partial<WarningMessage> = {}): WarningMessage {
  return {
    id: 'one',
    issuer: 'MET Norway',
    kind: 'wind',
    event: 'gale',
    severity: 'moderate',
    onset: hours(-1),
    end: hours(6),
    advice: undefined,
    sentAt: hours(-2),
    replaces: [],
    isCancelled: false,
    ...changes,
  };
}

/** An alert as api.weather.gov writes it. */
export function nwsAlert(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'Feature',
    geometry: null,
    properties: {
      id: 'urn:oid:2.49.0.1.840.0.1',
      areaDesc: 'Suffolk, MA',
      references: [],
      sent: '2026-11-22T05:00:00-05:00',
      effective: '2026-11-22T05:00:00-05:00',
      onset: '2026-11-22T06:00:00-05:00',
      expires: '2026-11-22T09:00:00-05:00',
      ends: '2026-11-22T13:00:00-05:00',
      status: 'Actual',
      messageType: 'Alert',
      category: 'Met',
      severity: 'Severe',
      certainty: 'Likely',
      urgency: 'Expected',
      event: 'Winter Storm Warning',
      senderName: 'NWS Boston/Norton MA',
      headline: 'Winter Storm Warning issued November 22',
      description: 'Heavy snow.',
      instruction: 'If you must travel, keep a flashlight\nand food in your vehicle.',
      response: 'Prepare',
      ...changes,
    },
  };
}

export function nwsAlerts(...features: readonly unknown[]) {
  return { type: 'FeatureCollection', features, title: 'Current watches', updated: isoIn(0) };
}

/** An alert as Bright Sky writes it. */
export function brightSkyAlert(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 279977,
    alert_id: '2.49.0.0.276.0.DWD.PVW.1',
    status: 'actual',
    effective: '2026-11-22T10:00:00+00:00',
    onset: '2026-11-22T13:00:00+00:00',
    expires: '2026-11-22T19:00:00+00:00',
    category: 'met',
    response_type: 'prepare',
    urgency: 'immediate',
    severity: 'minor',
    certainty: 'likely',
    event_code: 51,
    event_en: 'wind gusts',
    event_de: 'WINDBÖEN',
    headline_en: 'Official WARNING of WIND GUSTS',
    headline_de: 'Amtliche WARNUNG vor WINDBÖEN',
    description_en: 'There is a risk of wind gusts (level 1 of 4).',
    description_de: 'Es treten Windböen auf.',
    instruction_en: null,
    instruction_de: null,
    ...changes,
  };
}

export function brightSkyAlerts(...alerts: readonly unknown[]) {
  return { alerts, location: { warn_cell_id: 803159016, name: 'Stadt Göttingen' } };
}

/** An alert as MetAlerts 2.0 writes it in English. */
export function metAlert(
  changes: Readonly<Record<string, unknown>> = {},
  interval: readonly unknown[] = ['2026-11-22T11:00:00+00:00', '2026-11-22T20:00:00+00:00'],
) {
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [] },
    properties: {
      id: '2.49.0.1.578.0.20261122090000.001',
      area: 'Parts of Østlandet',
      awareness_level: '2; yellow; Moderate',
      awareness_type: '10; rain',
      certainty: 'Likely',
      event: 'rain',
      eventAwarenessName: 'Heavy rain',
      eventEndingTime: '2026-11-22T18:00:00+00:00',
      geographicDomain: 'land',
      instruction: 'Keep gutters clear. ',
      riskMatrixColor: 'Yellow',
      severity: 'Moderate',
      status: 'Actual',
      title: 'Heavy rain, yellow level',
      type: 'Update',
      ...changes,
    },
    when: { interval },
  };
}

export function metAlerts(...features: readonly unknown[]) {
  return { type: 'FeatureCollection', lang: 'en', lastChange: isoIn(-1), features };
}
