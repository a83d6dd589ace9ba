import { createAccount, type AlexaAccount } from '../alexaAccount.ts';
import { readAddress } from '../readOptions.ts';
import type { Surroundings } from './surroundings.ts';

/** The account of an Echo's owner, as the surroundings say. */
export function accountIn(
  { permission, address, temperatureUnit, distanceUnits }: Surroundings,
  timeZone: string,
): AlexaAccount {
  return {
    ...createAccount(timeZone, permission),
    address: address === '' ? undefined : readAddress(address),
    temperatureUnit: temperatureUnit === '' ? undefined : temperatureUnit,
    distanceUnits: distanceUnits === '' ? undefined : distanceUnits,
  };
}
