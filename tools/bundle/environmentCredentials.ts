/**
 * Stands for @aws-sdk/credential-provider-node in the bundles: Lambda hands its credentials over in the environment, so
 * that the search through files, tokens and metadata services would be loaded for nothing.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
