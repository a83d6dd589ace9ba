/**
 * Names that custom has settled, against what population alone says, and short names that no list has.
 * Each: the spoken name, the place's name in GeoNames, country, and region code where that is needed.
 */
export const settledCities: readonly (readonly [string, string, string, string?])[] = [
  ['New York', 'New York City', 'US'],
  ['NYC', 'New York City', 'US'],
  ['Hollywood', 'Hollywood', 'US', 'CA'],
  ['Big Apple', 'New York City', 'US'],
  ['Washington', 'Washington', 'US', 'DC'],
  ['Washington DC', 'Washington', 'US', 'DC'],
  ['DC', 'Washington', 'US', 'DC'],
  ['LA', 'Los Angeles', 'US'],
  ['SF', 'San Francisco', 'US'],
  ['San Fran', 'San Francisco', 'US'],
  ['Vegas', 'Las Vegas', 'US', 'NV'],
  ['Philly', 'Philadelphia', 'US', 'PA'],
  ['NOLA', 'New Orleans', 'US'],
  ['OKC', 'Oklahoma City', 'US'],
  ['SLC', 'Salt Lake City', 'US'],
  ['ATL', 'Atlanta', 'US', 'GA'],
  ['Saint Petersburg', 'St. Petersburg', 'US', 'FL'],
  ['Saint Pete', 'St. Petersburg', 'US', 'FL'],
  ['Saint Louis', 'St. Louis', 'US', 'MO'],
  ['Vancouver', 'Vancouver', 'CA'],
  ['Quebec City', 'Québec', 'CA'],
  ['Newcastle', 'Newcastle upon Tyne', 'GB'],
  ['Stoke', 'Stoke-on-Trent', 'GB'],
  ['Hull', 'Kingston upon Hull', 'GB'],
  ['Valencia', 'Valencia', 'ES'],
  ['Rio', 'Rio de Janeiro', 'BR'],
  ['KL', 'Kuala Lumpur', 'MY'],
  ['HK', 'Hong Kong', 'HK'],
  ['Saigon', 'Ho Chi Minh City', 'VN'],
];

/** Other names of countries than Intl knows. */
export const settledCountries: readonly (readonly [string, string])[] = [
  ['USA', 'US'], ['US', 'US'], ['America', 'US'], ['United States of America', 'US'],
  ['UK', 'GB'], ['Great Britain', 'GB'], ['Britain', 'GB'], ['Holland', 'NL'], ['UAE', 'AE'], ['Emirates', 'AE'],
  ['Ivory Coast', 'CI'], ['Czech Republic', 'CZ'], ['Burma', 'MM'], ['Myanmar', 'MM'], ['Macedonia', 'MK'],
  ['Swaziland', 'SZ'], ['Cape Verde', 'CV'], ['East Timor', 'TL'], ['Turkey', 'TR'], ['Bosnia', 'BA'],
  ['Republic of Ireland', 'IE'], ['Eire', 'IE'], ['Korea', 'KR'], ['DRC', 'CD'], ['Congo', 'CD'], ['PRC', 'CN'],
  ['Republic of the Congo', 'CG'], ['Democratic Republic of the Congo', 'CD'], ['Vatican', 'VA'], ['Palestine', 'PS'],
  ['Micronesia', 'FM'], ['Federated States of Micronesia', 'FM'], ['Hong Kong', 'HK'], ['Macau', 'MO'],
  ['Macao', 'MO'], ['Virgin Islands', 'VI'], ['US Virgin Islands', 'VI'], ['Burkina', 'BF'], ['NZ', 'NZ'],
  ['PR', 'PR'], ['GU', 'GU'], ['MP', 'MP'], ['VI', 'VI'],
]; // prettier-ignore

/** What countries are called in speech, where Intl has a label for lists. */
export const spokenCountries: Readonly<Record<string, string>> = {
  CC: 'Cocos Islands', CD: 'Congo', CG: 'Congo-Brazzaville', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macau', TR: 'Turkey',
}; // prettier-ignore

/** Countries whose capital stands for them, as their most populous place is its suburb or miscounted. */
export const capitalStandsFor = new Set(
  'BH FJ GM GN GP GU KW LI MS MT PF PH SM SX SY SZ TT VI'.split(' '),
);

/** Regions by GeoNames' code, where its name is not what is said. */
export const spokenRegions: readonly (readonly [string, string])[] = [
  ['DE.16', 'Berlin'],
  ['BA.01', 'Federation of Bosnia and Herzegovina'],
  ['RU.66', 'Saint Petersburg'],
];

/** Abbreviations and other names of states and provinces, by GeoNames' code. */
export const settledRegions: readonly (readonly [string, string])[] = [
  ['Schottland', 'GB.SCT'], ['Écosse', 'GB.SCT'], ['Escocia', 'GB.SCT'], ['Scozia', 'GB.SCT'], ['スコットランド', 'GB.SCT'],
  ['Angleterre', 'GB.ENG'], ['Inglaterra', 'GB.ENG'], ['Inghilterra', 'GB.ENG'], ['イングランド', 'GB.ENG'],
  ['Pays de Galles', 'GB.WLS'], ['Gales', 'GB.WLS'], ['Galles', 'GB.WLS'], ['Nordirland', 'GB.NIR'],
  ['N Ireland', 'GB.NIR'], ['Ulster', 'GB.NIR'], ['District of Columbia', 'US.DC'],
  ['AB', 'CA.01'], ['BC', 'CA.02'], ['MB', 'CA.03'], ['NB', 'CA.04'], ['NL', 'CA.05'], ['NS', 'CA.07'],
  ['ON', 'CA.08'], ['PEI', 'CA.09'], ['QC', 'CA.10'], ['SK', 'CA.11'], ['YT', 'CA.12'], ['NT', 'CA.13'],
  ['NU', 'CA.14'], ['NSW', 'AU.02'], ['QLD', 'AU.04'], ['VIC', 'AU.07'], ['TAS', 'AU.06'], ['SA', 'AU.05'],
  ['WA', 'AU.08'], ['ACT', 'AU.01'], ['NT', 'AU.03'],
  ['Bayern', 'DE.02'], ['Sachsen', 'DE.13'], ['Hessen', 'DE.05'], ['Niedersachsen', 'DE.06'], ['Thüringen', 'DE.15'],
  ['Nordrhein-Westfalen', 'DE.07'], ['NRW', 'DE.07'], ['Rheinland-Pfalz', 'DE.08'], ['Sachsen-Anhalt', 'DE.14'],
  ['Baden-Württemberg', 'DE.01'], ['Steiermark', 'AT.06'], ['Kärnten', 'AT.02'], ['Tirol', 'AT.07'],
  ['Toscana', 'IT.16'], ['Sicilia', 'IT.15'], ['Sardegna', 'IT.14'], ['Lombardia', 'IT.09'], ['Piemonte', 'IT.12'],
  ['Puglia', 'IT.13'], ['Andalucía', 'ES.51'], ['Cataluña', 'ES.56'], ['Catalunya', 'ES.56'], ['País Vasco', 'ES.59'],
  ['Bretagne', 'FR.53'], ['Normandie', 'FR.28'], ['Corse', 'FR.94'],
]; // prettier-ignore

/** English names where GeoNames puts the local or the official one first: `country name` to what is said. */
export const englishNames: Readonly<Record<string, string>> = {
  'DE Köln': 'Cologne', 'DE Nürnberg': 'Nuremberg', 'DE Hannover': 'Hanover', 'DE Frankfurt am Main': 'Frankfurt',
  'CH Genève': 'Geneva', 'CH Zürich': 'Zurich', 'CH Luzern': 'Lucerne', 'ES Sevilla': 'Seville',
  'ES Donostia / San Sebastián': 'San Sebastián', 'ES Gasteiz / Vitoria': 'Vitoria', 'ES Palma': 'Palma de Mallorca',
  'SE Göteborg': 'Gothenburg', 'DK Århus': 'Aarhus', 'BE Antwerpen': 'Antwerp', 'BE Gent': 'Ghent', 'BE Brugge': 'Bruges',
  'IT Padova': 'Padua', 'IT Mantova': 'Mantua', 'IT Siracusa': 'Syracuse', 'PL Kraków': 'Krakow',
  'CA Montréal': 'Montreal', 'CA Québec': 'Quebec City', 'GR Pátra': 'Patras', 'GR Thessaloníki': 'Thessaloniki',
  'PA Panamá': 'Panama City', 'FM Palikir - National Government Center': 'Palikir', 'MV Male': 'Malé',
  'MX León de los Aldama': 'León', 'MX Santiago de Querétaro': 'Querétaro', 'MX Xalapa de Enríquez': 'Xalapa',
  'MX Acapulco de Juárez': 'Acapulco', 'MX Oaxaca de Juárez': 'Oaxaca', 'IN Hāora': 'Howrah', 'IN Allahābād': 'Prayagraj',
  'MA Fès': 'Fez', 'IQ Al Başrah al Qadīmah': 'Basra', 'TR İzmir': 'Izmir', 'LU Luxembourg': 'Luxembourg',
  'US Lexington-Fayette': 'Lexington', 'MN Ulan Bator': 'Ulaanbaatar', 'UA Zaporizhzhya': 'Zaporizhzhia', 'IT Venezia': 'Venice',
}; // prettier-ignore

export const usStateCodes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

/** Countries whose names GeoNames transliterates with scholarly signs; plain letters are read better. */
export const transliterated = new Set(
  'AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SY TH TJ TN TW UA UZ YE'.split(
    ' ',
  ),
);

/** Languages in whose words a country is recognised. */
export const countryLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ja',
  'hi',
  'ar',
] as const;
