/** Rows of numbers as columns: a third of the bytes, for no name and no absent value is repeated. */

import * as v from 'valibot';

/** One column by name; one without any value is left out. */
export type Columns = Readonly<Record<string, readonly (number | string | null)[]>>;

type Cell = number | string | boolean | undefined;

/** To thousandths: no instrument is that exact, and converted units would take eighteen digits each. */
export function writeColumns<Row, Name extends string>(
  rows: readonly Row[],
  names: readonly Name[],
  cellOf: (row: Row, name: Name) => Cell,
): Columns {
  const columns: Record<string, (number | string | null)[]> = {};
  for (const name of names) {
    const column = rows.map((row) => writeCell(cellOf(row, name)));
    if (column.some((cell) => cell !== null)) columns[name] = column;
  }
  return columns;
}

function writeCell(cell: Cell): number | string | null {
  if (cell === undefined) return null;
  if (typeof cell === 'number') return Math.round(cell * 1000) / 1000;
  return typeof cell === 'string' ? cell : Number(cell);
}

const columnsSchema = v.record(v.string(), v.custom<readonly unknown[]>(Array.isArray));

export interface ColumnReader {
  readonly numbers: (name: string) => (row: number) => number | undefined;
  readonly texts: (name: string) => (row: number) => string | undefined;
  /** 0 and 1 */
  readonly truths: (name: string) => (row: number) => boolean | undefined;
}

/** Undefined where these are no columns. */
export function readColumns(written: unknown): ColumnReader | undefined {
  const read = v.safeParse(columnsSchema, written);
  if (!read.success) return undefined;
  const { output } = read;
  const cellsOf = (name: string) => (Object.hasOwn(output, name) ? (output[name] ?? []) : []);
  return {
    numbers: (name) => {
      const cells = cellsOf(name);
      return (row) => {
        const cell = cells[row];
        return typeof cell === 'number' ? cell : undefined;
      };
    },
    texts: (name) => {
      const cells = cellsOf(name);
      return (row) => {
        const cell = cells[row];
        return typeof cell === 'string' ? cell : undefined;
      };
    },
    truths: (name) => {
      const cells = cellsOf(name);
      return (row) => {
        const cell = cells[row];
        return typeof cell === 'number' ? cell === 1 : undefined;
      };
    },
  };
}

/** Times as the milliseconds since the one before, which are few and alike. */
export function writeTimes(times: readonly number[]): readonly number[] {
  return times.map((time, index) => time - (times[index - 1] ?? 0));
}

const timesSchema = v.array(v.number());

export function readTimes(written: unknown): readonly number[] | undefined {
  const read = v.safeParse(timesSchema, written);
  if (!read.success) return undefined;
  let time = 0;
  return read.output.map((step) => (time += step));
}
