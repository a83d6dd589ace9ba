/** A few real postcodes, so that a virtual Echo can have an address; the gazetteer itself knows none. */

interface PostTown {
  readonly postcode: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly town: string;
  /** State or province, where several towns bear the name. */
  readonly region?: string;
}

const postTowns: readonly PostTown[] = [
  { postcode: '98104', country: 'US', town: 'Seattle' },
  { postcode: '98109', country: 'US', town: 'Seattle' },
  { postcode: '02108', country: 'US', town: 'Boston', region: 'Massachusetts' },
  { postcode: '10001', country: 'US', town: 'New York' },
  { postcode: '60601', country: 'US', town: 'Chicago' },
  { postcode: '85001', country: 'US', town: 'Phoenix' },
  { postcode: '96813', country: 'US', town: 'Honolulu' },
  { postcode: '99501', country: 'US', town: 'Anchorage' },
  { postcode: '0150', country: 'NO', town: 'Oslo' },
  { postcode: '5003', country: 'NO', town: 'Bergen' },
  { postcode: '10115', country: 'DE', town: 'Berlin' },
  { postcode: '75001', country: 'FR', town: 'Paris' },
  { postcode: '1012', country: 'NL', town: 'Amsterdam' },
  { postcode: '3000', country: 'AU', town: 'Melbourne' },
  { postcode: '6000', country: 'AU', town: 'Perth' },
];

/** Undefined for words that are no postcode of these. */
export function findPostTown(words: string, country: string | undefined): PostTown | undefined {
  return postTowns.find(
    (one) => one.postcode === words && (country === undefined || one.country === country),
  );
}
