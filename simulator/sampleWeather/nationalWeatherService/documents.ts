import type { Instant } from '../../../lambda/time/localDate.ts';
import type { WholeAnswer } from '../../faults/sendWithFault.ts';

const freshFor = 5 * 60_000;

/** A document that may be kept for five minutes. */
export function document(body: object, now: Instant): WholeAnswer {
  const headers = {
    'content-type': 'application/geo+json',
    'cache-control': `public, max-age=${freshFor / 1000}`,
    expires: new Date(now + freshFor).toUTCString(),
  };
  return { status: 200, headers, body: JSON.stringify(body) };
}

/** An error as the service explains it (RFC 7807). */
export function problem(
  status: number,
  title: string,
  detail: string,
  type = 'NotFound',
): WholeAnswer {
  const correlationId = '5a3b1e0';
  const body = JSON.stringify({
    correlationId,
    title,
    type: `https://api.weather.gov/problems/${type}`,
    status,
    detail,
    instance: `https://api.weather.gov/requests/${correlationId}`,
  });
  return { status, headers: { 'content-type': 'application/problem+json' }, body };
}

export interface Quantity {
  readonly unitCode: string;
  readonly value: number | null;
}

/** Rounded to hundredths; what there is none of is null. */
export function quantity(unit: string, value: number | undefined): Quantity {
  const isKnown = value !== undefined && Number.isFinite(value);
  return { unitCode: `wmoUnit:${unit}`, value: isKnown ? Math.round(value * 100) / 100 + 0 : null };
}
