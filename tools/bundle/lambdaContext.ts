/** What Lambda hands over beside an event, as far as anything reads it. */
export const lambdaContext = { getRemainingTimeInMillis: () => 8_000 };
