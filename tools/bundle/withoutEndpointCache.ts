/**
 * Stands for @aws-sdk/endpoint-cache in the bundles: DynamoDB's client makes one for the discovery of endpoints, which no
 * call of ours uses.
 */
export function EndpointCache(): void {
  // Made, and never asked.
}
