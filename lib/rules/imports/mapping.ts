import type { WorkKind } from "../hours/work-kinds";
import { type DayOrder, dayOrderOf } from "./read-day";
import { FIELDS, type ImportKind } from "./fields";
import type { FileRow } from "./file-row";
import { presetOf } from "./presets";

/** What somebody said of a file: which column is what, and which of ours its names mean. */
export interface Mapping {
  /** By the field's key: the place of the column, the first being 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of days such as 03/04/2026; null: nobody has said, and the file does not tell. */
  readonly dayOrder: DayOrder | null;
  /** What is not said in a column of its own. */
  readonly kind: WorkKind;
  readonly currency: string;
  /** Ids of ours by a name of theirs (`nameKey`), where somebody chose. */
  readonly names: Readonly<Record<string, string>>;
}

/** The mapping to begin with: the preset's where the header is one's, else by what columns are called. */
export function guessMapping(
  kind: ImportKind,
  header: readonly string[],
  rows: readonly FileRow[],
  currency: string,
): Mapping {
  const called = header.map((name) => name.trim().toLowerCase());
  const preset = presetOf(kind, header);
  const columns: Record<string, number> = {};
  for (const { key, called: names } of FIELDS[kind]) {
    const own = preset?.columns[key];
    // A field that its preset has no column for is in none of its columns, whatever they are called.
    const wanted = own ? [own, ...names] : preset ? [] : names;
    const at = wanted.map((name) => called.indexOf(name.toLowerCase())).find((place) => place >= 0);
    if (at !== undefined && !Object.values(columns).includes(at)) columns[key] = at;
  }
  return { columns, dayOrder: dayOrderIn(rows, columns), kind: "integration", currency, names: {} };
}

/** How the file itself writes its days, if it tells. */
export function dayOrderIn(
  rows: readonly FileRow[],
  columns: Readonly<Record<string, number>>,
): DayOrder | null {
  const at = columns.day;
  return at === undefined ? null : dayOrderOf(rows.map(({ cells }) => cells[at] ?? ""));
}

/** The fields that a mapping has to have a column for, and has not. */
export function missingFields(kind: ImportKind, { columns }: Pick<Mapping, "columns">): string[] {
  return FIELDS[kind]
    .filter(({ key, required }) => required && columns[key] === undefined)
    .map(({ label }) => label);
}
