import { gazetteerFile } from '../../simulator/gazetteerFile.ts';
import { bundleFunction } from '../../tools/bundle/bundleFunction.ts';
import { eventOf, intentOf } from '../../tools/upstream/questions.ts';
import { startUpstream } from '../../tools/upstream/startUpstream.ts';
import type { Figure, Say } from '../figure.ts';
import { medianOf, round } from '../statistics.ts';
import { openWarmTurn, processorTime, warmUp } from '../turns/warmTurn.ts';

const folder = 'dist/bench/warm';
const rounds = 21;
const question = intentOf('RainIntent', { place: 'Oslo' });

/**
 * Processor time of a turn in an open session whose weather is in the container, against parsing the same request and
 * writing the same response out.
 */
export async function measureWarm(say: Say): Promise<readonly Figure[]> {
  await bundleFunction({ entry: 'lambda/functions/skill.ts', folder });
  const upstream = await startUpstream();
  const environment = { ...upstream.environment, GAZETTEER_FILE: gazetteerFile, LOG_LEVEL: 'WARN' };
  Object.assign(process.env, environment);
  const { turn, event } = await openWarmTurn(folder, {
    question: eventOf(question),
    launch: eventOf({ kind: 'launch' }),
    inSession: eventOf(question, { attributes: {} }),
  });
  const response: unknown = JSON.parse(await turn());
  const fixed = () => Promise.resolve(JSON.parse(event)).then(() => JSON.stringify(response));

  const first = await warmUp(turn);
  await warmUp(fixed);
  const spent: Record<'answer' | 'fixed', number[]> = { answer: [], fixed: [] };
  for (let count = 0; count < rounds; count++) {
    spent.answer.push(await processorTime(turn));
    spent.fixed.push(await processorTime(fixed));
  }
  await upstream.close();
  const [turnTime, fixedTime] = [medianOf(spent.answer), medianOf(spent.fixed)];
  say(
    `  on Node ${process.versions.node}: a turn ${round(turnTime)} µs, parse and stringify ${round(fixedTime)} µs`,
  );
  say(
    `    the first turns of a container, which the engine has yet to compile: ${round(first)} µs`,
  );
  return [
    {
      figure: 'warm',
      value: round(turnTime / fixedTime),
      limit: 20,
      unit: '× parse and stringify',
    },
  ];
}
