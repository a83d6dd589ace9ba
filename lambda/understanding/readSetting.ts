import { readPlace } from './readPlace.ts';
import type { Slots } from './slots.ts';
import type { Before, SettingRequest } from './understood.ts';

/** "I live in Oslo", "I live here". */
export function readHome({ place }: Slots, { last }: Before): SettingRequest | undefined {
  const asked = readPlace(place, last?.place);
  return asked.kind === 'unsaid' || asked.kind === 'home'
    ? undefined
    : { setting: 'home', place: asked };
}

/** A system of units decides the temperature as well; a scale of temperature decides nothing else. */
export function readUnits({ units }: Slots): SettingRequest | undefined {
  switch (units?.id) {
    case 'celsius':
    case 'fahrenheit':
      return { setting: 'units', temperatureUnit: units.id };
    case 'metric':
      return { setting: 'units', temperatureUnit: 'celsius', lengthUnit: 'metric' };
    case 'imperial':
      return { setting: 'units', temperatureUnit: 'fahrenheit', lengthUnit: 'imperial' };
    default:
      return undefined;
  }
}

export function readDetail({ detail }: Slots): SettingRequest | undefined {
  const id = detail?.id;
  return id === 'brief' || id === 'full' ? { setting: 'detail', detail: id } : undefined;
}
