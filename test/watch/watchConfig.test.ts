import { readWatchConfig } from '../../lambda/watch/watchConfig.ts';

test('says in one line what is missing of its configuration', () => {
  expect(() => readWatchConfig({})).toThrow(
    /^Red Sky is not configured: .*PEOPLE_TABLE .*CACHE_TABLE .*WARNING_QUEUE_URL .*WEATHER_CONTACT .*\.$/,
  );
});
