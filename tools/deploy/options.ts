import * as v from 'valibot';

import { DeployStop } from './stop.ts';

export interface DeployOptions {
  readonly stack: string;
  /** Alexa calls Lambda functions of these alone; the first also serves who is near none of the others. */
  readonly regions: readonly AlexaRegion[];
  /** Parameters of the template that are given now; the others stay as they are. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The skill to use; where absent, the one that was made before, or a new one. */
  readonly skillId?: string;
  /** The skill package goes along too. */
  readonly isWithSkill: boolean;
}

/** Regions of AWS, by the part of the world that Alexa sends there. */
export const alexaRegions = { 'us-east-1': 'NA', 'eu-west-1': 'EU', 'us-west-2': 'FE' } as const;
export type AlexaRegion = keyof typeof alexaRegions;

export const usage = `npm run deploy -- --alert-address you@example.com --contact you@example.com
  --stack red-sky           name of the stack
  --region us-east-1        also eu-west-1 and us-west-2; may be given several times
  --alert-address …         who is woken; needed the first time
  --contact …               who asks the weather services; needed the first time
  --traffic AllAtOnce       how a new version takes over; else as a canary
  --parameter Name=value    any other parameter of the template; may be given several times
  --skill-id amzn1.…        a skill that is there already
  --without-skill           leaves the skill package alone
  --dry-run                 prints what would be done, and does nothing`;

interface Given {
  readonly stack: string;
  readonly region: readonly string[];
  readonly 'alert-address'?: string | undefined;
  readonly contact?: string | undefined;
  readonly traffic?: string | undefined;
  readonly 'skill-id'?: string | undefined;
  readonly parameter: readonly string[];
  readonly 'without-skill': boolean;
}

export function readDeployOptions(given: Given): DeployOptions {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(given.stack))
    throw new DeployStop(`--stack ${given.stack}: take lower-case letters, digits and hyphens.`);
  const skillId = given['skill-id'];
  if (skillId !== undefined && !/^amzn1\.ask\.skill\.[0-9a-f-]{36}$/.test(skillId))
    throw new DeployStop(`--skill-id ${skillId}: an id begins with amzn1.ask.skill. (ask smapi).`);
  const named = {
    AlertAddress: given['alert-address'],
    WeatherContact: given.contact,
    Traffic: given.traffic,
  };
  const parameters = [
    ...Object.entries(named).filter(([, value]) => value !== undefined),
    ...given.parameter.map(readParameter),
  ];
  return {
    stack: given.stack,
    regions: given.region.map(readRegion),
    parameters: v.parse(v.record(v.string(), v.string()), Object.fromEntries(parameters)),
    ...(skillId !== undefined && { skillId }),
    isWithSkill: !given['without-skill'],
  };
}

function readParameter(text: string): readonly [string, string] {
  const [, name, value] = /^([A-Za-z0-9]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new DeployStop(`--parameter ${text}: write Name=value.`);
  return [name, value];
}

function readRegion(name: string): AlexaRegion {
  const known = Object.keys(alexaRegions).find((region) => region === name);
  if (!isAlexaRegion(known))
    throw new DeployStop(
      `--region ${name}: Alexa calls ${Object.keys(alexaRegions).join(', ')} alone.`,
    );
  return known;
}

function isAlexaRegion(name: string | undefined): name is AlexaRegion {
  return name !== undefined && name in alexaRegions;
}
