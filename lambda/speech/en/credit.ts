import type { Credit, SourceName } from '../../weather/weather.ts';
import { plain, sentences, ssml, type Ssml } from '../ssml.ts';

export const madeUp = ssml`This is sample weather, made up by the program itself. Connected to the internet, I ask Open-Meteo.`;

/** Who told the weather and the warnings of the last answer; who is asked first, where there is none. */
export function sayCredit(credit: Credit | undefined): Ssml {
  const { weather, issuer } = credit ?? {};
  if (weather === undefined && issuer === undefined)
    return ssml`I ask Open-Meteo first, which gathers the forecasts of the national weather services.`;
  return sentences(
    weather && saySource(weather),
    issuer === undefined ? undefined : ssml`The warnings are from ${plain(issuer)}.`,
  );
}

function saySource(source: SourceName): Ssml {
  switch (source) {
    case 'Open-Meteo':
      return ssml`From Open-Meteo, which gathers the forecasts of the national weather services.`;
    case 'MET Norway':
      return ssml`From MET Norway, the Norwegian weather service.`;
    case 'National Weather Service':
      return ssml`From the National Weather Service of the United States.`;
    case 'Pirate Weather':
      return ssml`From Pirate Weather, which works with the models of the American weather service.`;
    case 'Bright Sky':
      return ssml`From Bright Sky, which hands on what the German Weather Service knows.`;
    case 'sample weather':
      return madeUp;
  }
}
