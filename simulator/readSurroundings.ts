import {
  OptionError,
  readAddress,
  readDeviceUnits,
  readLocale,
  readPermission,
  readWeatherChoice,
} from './readOptions.ts';
import { plainSurroundings, type Surroundings } from './room/surroundings.ts';

/** The options that put an Echo somewhere, as parseArgs takes them. */
export const surroundingsOptions = {
  locale: { type: 'string', default: 'en-US' },
  'device-place': { type: 'string', default: '' },
  permission: { type: 'string' },
  address: { type: 'string' },
  'device-units': { type: 'string' },
  device: { type: 'string', default: 'speaker' },
  person: { type: 'string', default: '' },
} as const;

export interface SurroundingsValues {
  readonly locale: string;
  readonly 'device-place': string;
  readonly permission?: string | undefined;
  readonly address?: string | undefined;
  readonly 'device-units'?: string | undefined;
  readonly device: string;
  readonly person: string;
}

/** A device that tells where it is may be asked for it, as far as nothing else is said. */
export function readSurroundings(values: SurroundingsValues, weather: string): Surroundings {
  const place = values['device-place'];
  const units = readDeviceUnits(values['device-units']);
  const address = readAddress(values.address);
  return {
    ...plainSurroundings,
    locale: readLocale(values.locale),
    device: readDevice(values.device),
    place,
    permission: readPermission(values.permission) ?? (place === '' ? 'unasked' : 'granted'),
    address: address === undefined ? '' : `${address.postalCode}, ${address.countryCode ?? ''}`,
    temperatureUnit: units?.temperatureUnit ?? '',
    distanceUnits: units?.distanceUnits ?? '',
    person: readPerson(values.person),
    weather: readWeatherChoice(weather).weather,
  };
}

function readDevice(text: string): Surroundings['device'] {
  if (text === 'speaker' || text === 'show' || text === 'round') return text;
  throw new OptionError(`--device ${text}: give speaker, show or round.`);
}

function readPerson(text: string): string {
  if (/^[\p{L}\p{N} -]{0,40}$/u.test(text)) return text;
  throw new OptionError(`--person ${text}: give a name of letters, digits and spaces.`);
}
