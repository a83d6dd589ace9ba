/**
 * What the skill talks to, in a process of its own, so that its work is not measured with the skill's: the sample of the
 * weather service and DynamoDB. Prints where they are as a line of JSON; ends with its standard input.
 */

import { cacheTable, peopleTable } from '../../lambda/memory/tables.ts';
import { openGazetteer } from '../../lambda/place/gazetteer.ts';
import { createTables } from '../../simulator/createTables.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { createGazetteerSearch } from '../../simulator/sampleWeather/openMeteo/searchGazetteer.ts';
import { startSampleWeather } from '../../simulator/sampleWeather/startSampleWeather.ts';
import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import type { UpstreamUrls } from './startUpstream.ts';
import { cacheTableName, peopleTableName } from './startUpstream.ts';

const dynamo = await startLocalDynamo();
if ('problem' in dynamo) throw new Error(dynamo.message);
await createTables(dynamo.config, {
  [peopleTableName]: peopleTable,
  [cacheTableName]: cacheTable,
});
const search = createGazetteerSearch(openGazetteer(gazetteerFile));
const weather = await startSampleWeather({ now: () => Date.now(), search });
const urls: UpstreamUrls = { weather: weather.url, dynamo: dynamo.config.endpoint };
console.log(JSON.stringify(urls));
process.stdin.on('end', () => process.exit()).resume();
