/**
 * The loop of the remedy, in a simulation: Open-Meteo fails, its figure crosses the limit of the template's alarm, the
 * alarm's event arrives, the remedy acts, answers wait for it no more; then it is well again, the alarm ends, and it is
 * asked again. The clock is the world's own; the skill, the remedy, the database and the sources are the real ones.
 */

import { createRemedy } from '../../lambda/remedy/createRemedy.ts';
import { createLog } from '../../lambda/support/log.ts';
import { startLocalDynamo } from '../../simulator/localDynamo.ts';
import { startAws } from '../../tools/aws/startAws.ts';
import { buildQuestion } from '../containers/buildQuestion.ts';
import { readAnswer } from '../containers/readAnswer.ts';
import { startWorld } from '../faults/startWorld.ts';
import type { Figure, Say } from '../figure.ts';
import { createRandom } from '../random.ts';
import { readSourceAlarm } from '../remedy/sourceAlarm.ts';

const second = 1000;
const minute = 60 * second;
const startsAt = Date.UTC(2026, 10, 22, 6);
const failsAfter = minute;
const wellAfter = 5 * minute;
const endsAfter = 30 * minute;
const containers = 8;
const step = 5 * second;
const questionsAStep = 3;

const steps = [
  'source fails',
  'figure crosses',
  'alarm arrives',
  'remedy acts',
  'answers recover',
  'source is well',
  'alarm clears',
  'circuit closes',
] as const;
type Step = (typeof steps)[number];

export async function measureRemedy(say: Say): Promise<readonly Figure[]> {
  const database = await startLocalDynamo();
  if ('problem' in database) throw new Error(database.message);
  const aws = await startAws(database.config.endpoint);
  aws.answer('sns:Publish', () => ({}));
  const alarm = readSourceAlarm();
  const times = new Map<Step, number>();
  const failures: number[] = [];
  let isWell = true;
  let acts = 0;
  const note = (reached: Step) => {
    if (!times.has(reached)) times.set(reached, world.clock.now - startsAt);
  };
  const log = createLog('INFO', (line) => {
    if (/"weatherFailed".*"Open-Meteo"/.test(line)) failures.push(world.clock.now);
    if (
      isWell &&
      times.has('source is well') &&
      /"circuitChanged".*"Open-Meteo".*"to":"closed"/.test(line)
    )
      note('circuit closes');
    if (/"remedyActed".*"openCircuit"/.test(line)) acts += 1;
  });
  const world = await startWorld(database, startsAt, log);
  const handlers = Array.from({ length: containers }, () => world.openContainer());
  const follow = createRemedy(
    {
      aws: {
        region: 'us-east-1',
        endpoint: aws.url,
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      },
      logLevel: 'INFO',
      metricsNamespace: undefined,
      tables: { people: world.tables.PEOPLE_TABLE, cache: world.tables.CACHE_TABLE },
      deadLetterQueueArn: '',
      watchSchedule: '',
      wakeTopic: '',
      actsAnHour: 6,
    },
    log,
    () => world.clock.now,
  );
  const random = createRandom(7);
  let somebody = 0;
  let unanswered = 0;
  const ask = async () => {
    // No place twice, so that none is answered from what is kept.
    const where = { latitude: 35 + random() * 20, longitude: random() * 60 };
    const handler = handlers[Math.floor(random() * containers)];
    const answer = await handler?.(buildQuestion(where, somebody++, world.clock.now), {});
    if (answer === undefined || readAnswer(answer).source === undefined) unanswered += 1;
  };
  const tell = (state: 'ALARM' | 'OK') =>
    follow({
      Records: [
        {
          Sns: {
            Message: JSON.stringify({
              AlarmName: 'red-sky-open-meteo-fails',
              NewStateValue: state,
              StateChangeTime: new Date(world.clock.now).toISOString(),
            }),
          },
        },
      ],
    });

  let isRaised = false;
  for (let passed = 0; passed < endsAfter && !times.has('circuit closes'); passed += step) {
    world.clock.now = startsAt + passed;
    if (passed === failsAfter) {
      world.goWrong({ openMeteo: 'down' });
      isWell = false;
      note('source fails');
    }
    if (passed === wellAfter) {
      world.goWrong({});
      isWell = true;
      note('source is well');
    }
    for (let asked = 0; asked < questionsAStep; asked++) await ask();
    const recent = failures.filter((at) => at > world.clock.now - alarm.period).length;
    if (recent >= alarm.threshold) note('figure crosses');
    // CloudWatch looks once a minute.
    if (passed % minute !== 0) continue;
    if (!isRaised && recent >= alarm.threshold) {
      isRaised = true;
      note('alarm arrives');
      await tell('ALARM');
      note('remedy acts');
    } else if (isRaised && recent < alarm.threshold) {
      isRaised = false;
      note('alarm clears');
      await tell('OK');
    }
    const lastMinute = failures.filter((at) => at > world.clock.now - minute).length;
    if (times.has('remedy acts') && lastMinute === 0) note('answers recover');
  }
  await Promise.all([world.close(), aws.close()]);
  await database.close();

  for (const name of steps) {
    const at = times.get(name);
    say(
      `  ${at === undefined ? '   never' : `${(at / minute).toFixed(2).padStart(6)} min`}  ${name}`,
    );
  }
  say(`  ${somebody} questions, ${failures.length} failed calls, ${acts} times left alone`);
  const between = (from: Step, to: Step) =>
    ((times.get(to) ?? Infinity) - (times.get(from) ?? 0)) / minute;
  return [
    {
      figure: 'remedyRecovers',
      value: between('source fails', 'answers recover'),
      limit: 7,
      unit: 'minutes until no answer waits for the source',
    },
    {
      figure: 'remedyCloses',
      value: between('source is well', 'circuit closes'),
      limit: 7,
      unit: 'minutes until it is asked again once it is well',
    },
    { figure: 'remedyUnanswered', value: unanswered, limit: 0, unit: 'questions' },
  ];
}
