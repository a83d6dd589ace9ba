import type { AwsConfig } from '../../lambda/support/awsConfig.ts';

export const testAccount = '123456789012';

export function awsAt(endpoint: string): AwsConfig {
  return {
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' },
  };
}
