/**
 * Stands, in the bundles, for what of the AWS SDK works settings out: those that a call depends on are spelt out in
 * lambda/memory/dynamoCalls.ts, and nothing is found out about endpoints, accounts or who calls.
 */

/** Where a setting is looked for that nobody gave. */
export function loadConfig(): () => never {
  return () => {
    throw new Error('The AWS SDK misses a setting: spell it out in lambda/memory/dynamoCalls.ts.');
  };
}

const asItIs = <Config>(config: Config): Config => config;
export {
  asItIs as resolveAccountIdEndpointModeConfig,
  asItIs as resolveEndpointDiscoveryConfig,
  asItIs as resolveRuntimeExtensions,
  asItIs as resolveUserAgentConfig,
};

/** How a setting would be looked for that is there. */
const notLookedFor = {};
export {
  notLookedFor as NODE_ACCOUNT_ID_ENDPOINT_MODE_CONFIG_OPTIONS,
  notLookedFor as NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS,
};

/** Asked for what nothing asks it in turn. */
const neverAsked = () => undefined;
export {
  neverAsked as createDefaultUserAgentProvider,
  neverAsked as defaultUserAgent,
  neverAsked as resolveDefaultsModeConfig,
};
export const DEFAULT_UA_APP_ID = undefined;
export const crtAvailability = {};
