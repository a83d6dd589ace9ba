/**
 * Stands for ask-sdk-model in the bundles. Types apart, that is clients of Alexa's services for `withApiClient`, which we
 * do not use: we ask those services through support/http.ts.
 */
function ServiceClientFactory(): never {
  throw new Error(
    'The bundle has no clients of ask-sdk-model: see tools/bundle/withoutServices.ts.',
  );
}

export const services = { ServiceClientFactory };
