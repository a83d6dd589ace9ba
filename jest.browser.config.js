import config from './jest.config.js';

/** The page in a real browser: `npm run test:browser`. */
export default {
  ...config,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.ts'],
  testTimeout: 90_000,
};
