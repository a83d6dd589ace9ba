import type { Settlement } from './readGeoNames.ts';

/**
 * How likely a place is meant, in powers of ten of its population. Added: half the logarithm of the
 * number of its names in the world's languages, which is the best sign of fame that GeoNames has (93
 * for Saint Petersburg in Russia, 3 for the one in Florida); 0.8 for a capital, 0.1 for the seat of a
 * state. A section of a city counts one less.
 */
export function weighSettlement({ population, otherNames, featureCode }: Settlement): number {
  const fame = 0.5 * Math.log10(1 + otherNames.length);
  const rank =
    featureCode === 'PPLC' ? 0.8 : featureCode === 'PPLA' ? 0.1 : isSection(featureCode) ? -1 : 0;
  return Math.max(0, Math.log10(Math.max(population, 100)) + fame + rank);
}

/** Sections of cities, and places that are abandoned, destroyed or historical. */
export function isSection(featureCode: string): boolean {
  return ['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH'].includes(featureCode);
}

/** A state counts as a well-known city of its population, a country ten times that. */
export const stateBonus = 0.7;
export const countryBonus = 1.7;

/** Sights stand above towns of the same name, and below countries. */
export const sightWeight = 7.5;
