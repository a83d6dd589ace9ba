/** Amazon's intents and slot types that an English model may name; its schema takes any text. */

export const builtInIntents: ReadonlySet<string> = new Set(
  [
    ...[
      'Cancel',
      'Fallback',
      'Help',
      'LoopOff',
      'LoopOn',
      'More',
      'NavigateHome',
      'NavigateSettings',
    ],
    ...['Next', 'No', 'PageDown', 'PageUp', 'Pause', 'Previous', 'Repeat', 'Resume', 'ScrollDown'],
    ...['ScrollLeft', 'ScrollRight', 'ScrollUp', 'Select', 'ShuffleOff', 'ShuffleOn', 'StartOver'],
    ...['Stop', 'Yes'],
  ].map((name) => `AMAZON.${name}Intent`),
);

export const builtInSlotTypes: ReadonlySet<string> = new Set(
  [
    ...['DATE', 'DURATION', 'FOUR_DIGIT_NUMBER', 'NUMBER', 'Ordinal', 'PhoneNumber', 'TIME'],
    ...['SearchQuery', 'AdministrativeArea', 'Airport', 'Animal', 'City', 'Color', 'Country'],
    ...['DayOfWeek', 'Festival', 'FirstName', 'Food', 'Landform', 'LandmarksOrHistoricalBuildings'],
    ...['Language', 'LocalBusiness', 'Month', 'PostalAddress', 'Region', 'StreetAddress'],
    ...['StreetName', 'WeatherCondition', 'US_CITY', 'US_STATE', 'US_FIRST_NAME', 'GB_CITY'],
    ...[
      'GB_REGION',
      'GB_FIRST_NAME',
      'EUROPE_CITY',
      'AT_CITY',
      'AT_REGION',
      'DE_CITY',
      'DE_REGION',
    ],
  ].map((name) => `AMAZON.${name}`),
);
