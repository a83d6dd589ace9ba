/** Reads a query string the way the service does, and keeps the first thing that is wrong with it. */
import { readLocalDate } from '../../../lambda/time/localDate.ts';

/** What the service refuses a request with: the HTTP status and the `reason` of the body. */
export interface ApiProblem {
  readonly status: number;
  readonly reason: string;
}

export interface ParameterReader {
  /** The first problem met so far. */
  readonly firstProblem: () => ApiProblem | undefined;
  readonly fail: (reason: string) => void;
  /** The items of a parameter that may be repeated and hold commas; empty without it. */
  readonly list: (name: string) => readonly string[];
  readonly numbers: (name: string) => readonly number[];
  readonly wholeNumber: (name: string) => number | undefined;
  readonly oneOf: <Choice extends string>(
    name: string,
    typeName: string,
    choices: readonly Choice[],
  ) => Choice | undefined;
  /** ms since 1970 of a date's midnight, as if it were in UTC. */
  readonly dates: (name: string) => readonly number[];
}

export function createParameterReader(query: URLSearchParams): ParameterReader {
  let problem: ApiProblem | undefined;
  const reader: ParameterReader = {
    firstProblem: () => problem,
    fail: (reason) => {
      problem ??= { status: 400, reason };
    },
    list: (name) => query.getAll(name).flatMap((value) => value.split(',').filter(Boolean)),
    numbers: (name) =>
      reader.list(name).map((text) => {
        const value = Number(text);
        if (Number.isNaN(value)) reader.fail(cannotInitialize('Float', text));
        return value;
      }),
    wholeNumber: (name) => {
      const text = query.get(name);
      if (text === null) return undefined;
      if (/^[+-]?\d+$/.test(text)) return Number(text);
      reader.fail(`Value was not of type 'Int' at path '${name}'. `);
      return undefined;
    },
    oneOf: (name, typeName, choices) => {
      const text = query.get(name);
      if (text === null) return undefined;
      const choice = choices.find((known) => known === text);
      if (choice === undefined) reader.fail(cannotInitialize(typeName, text, name));
      return choice;
    },
    dates: (name) =>
      reader.list(name).map((text) => {
        const date = readLocalDate(text);
        if (date !== undefined) return Date.parse(date);
        reader.fail("Invalid date format. Make sure to use 'YYYY-MM-DD'");
        return 0;
      }),
  };
  return reader;
}

/** The words in which the service's decoder refuses a value. */
export function cannotInitialize(typeName: string, value: string, path = ''): string {
  return `Data corrupted at path '${path}'. Cannot initialize ${typeName} from invalid String value ${value}.`;
}
