import { addsUp, type GridColumn, type GridValue, keyOf } from "./columns";
import type { GridFilter, GridState } from "./state";

type Columns<Row> = readonly GridColumn<Row>[];

/** By column, of those that add up; hours in minutes. */
export type Sums = Readonly<Record<string, number>>;

export interface Group<Row> {
  readonly key: string;
  /** `null`: the rows that have none. */
  readonly label: GridValue;
  readonly rows: readonly Row[];
  readonly sums: Sums;
}

export interface Arranged<Row> {
  /** Filtered and in order; group after group, where there are groups. */
  readonly rows: readonly Row[];
  readonly groups: readonly Group<Row>[] | null;
  readonly sums: Sums;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The rows as the list's state asks for them. The page and the file are both made of this. */
export function arrange<Row>(all: readonly Row[], columns: Columns<Row>, state: GridState): Arranged<Row> {
  const rows = inOrder(all.filter(filterOf(columns, state)), columns, state);
  const by = columns.find(({ id }) => id === state.group);
  const sums = sumsOf(rows, columns);
  if (!by) return { rows, groups: null, sums };
  const groups = groupsBy(by, rows, columns);
  return { rows: groups.flatMap((group) => group.rows), groups, sums };
}

export function sumsOf<Row>(rows: readonly Row[], columns: Columns<Row>): Sums {
  return Object.fromEntries(
    columns.filter(addsUp).map(({ id, value }) => {
      let sum = 0;
      for (const row of rows) sum += Number(value(row) ?? 0);
      return [id, sum];
    }),
  );
}

function filterOf<Row>(columns: Columns<Row>, { q, filters }: GridState): (row: Row) => boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = columns.filter(({ kind }) => kind === "text" || kind === "choice");
  const tests = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter ? [testOf(column, filter)] : [];
  });
  return (row) =>
    tests.every((passes) => passes(row)) &&
    words.every((word) =>
      searched.some(({ value }) =>
        String(value(row) ?? "")
          .toLowerCase()
          .includes(word),
      ),
    );
}

function testOf<Row>(column: GridColumn<Row>, filter: GridFilter): (row: Row) => boolean {
  if ("in" in filter) {
    const chosen = new Set(filter.in);
    return (row) => chosen.has(keyOf(column, row));
  }
  const { from, to } = filter;
  if (column.kind === "day")
    return (row) => {
      const day = column.value(row);
      return day !== null && (from === null || String(day) >= from) && (to === null || String(day) <= to);
    };
  const [least, most] = [endOf(from, -Infinity), endOf(to, Infinity)];
  const scale = column.kind === "hours" ? 60 : 1;
  return (row) => {
    const value = column.value(row);
    return value !== null && Number(value) >= least * scale && Number(value) <= most * scale;
  };
}

function endOf(written: string | null, none: number): number {
  return written === null ? none : Number(written.replace(",", "."));
}

function inOrder<Row>(rows: Row[], columns: Columns<Row>, { sort }: GridState): Row[] {
  const by = columns.find(({ id }) => id === sort?.by);
  if (!sort || !by) return rows;
  const turn = sort.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: by.value(row) }))
    .sort((a, b) => ordered(a.value, b.value, turn))
    .map(({ row }) => row);
}

/** What is not there comes last, whichever way round. */
function ordered(a: GridValue, b: GridValue, turn: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a === b) return 0;
  return turn * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(`${a}`, `${b}`));
}

function groupsBy<Row>(by: GridColumn<Row>, rows: readonly Row[], columns: Columns<Row>): Group<Row>[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(by, row);
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return [...found]
    .map(([key, inGroup]) => ({
      ...{ key, rows: inGroup, sums: sumsOf(inGroup, columns) },
      label: inGroup[0] === undefined ? null : by.value(inGroup[0]),
    }))
    .sort((a, b) => ordered(a.label, b.label, 1));
}
