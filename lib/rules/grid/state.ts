import { isIsoDay } from "@/lib/units/days";
import { addsUp, type GridKind } from "./columns";

export type GridFilter =
  | { readonly in: readonly string[] }
  /** Both ends included: ISO days, or numbers (hours, not minutes). */
  | { readonly from: string | null; readonly to: string | null };

/** How a working list is looked at. It stands in the address, so that a link shows the same list. */
export interface GridState {
  readonly q: string;
  readonly sort: { readonly by: string; readonly descending: boolean } | null;
  readonly group: string | null;
  /** The columns shown, in the list's own order; `null`: those it shows by itself. */
  readonly columns: readonly string[] | null;
  readonly filters: Readonly<Record<string, GridFilter>>;
}

type Columns = readonly { readonly id: string; readonly kind: GridKind; readonly hidden?: boolean }[];

/** Stands for "none" among the keys of a choice, which are ids and words. */
const NONE = "-";
const BETWEEN = "..";
const FILTER = "f-";

/** Whatever an address says: what is no column, no day and no number is passed over. */
export function readGrid(read: (name: string) => string | null | undefined, columns: Columns): GridState {
  const known = (id: string) => columns.some((column) => column.id === id);
  const sort = read("sort") ?? "";
  const by = sort.replace(/^-/, "");
  const group = read("group") ?? "";
  const chosen = (read("cols") || null)?.split(".");
  const shown = columns.filter(({ id }, at) => at === 0 || chosen?.includes(id)).map(({ id }) => id);
  const filters = columns.flatMap((column) => {
    const filter = readFilter(read(FILTER + column.id) ?? "", column.kind);
    return filter ? [[column.id, filter] as const] : [];
  });
  return {
    q: (read("q") ?? "").trim().slice(0, 100),
    sort: known(by) ? { by, descending: sort.startsWith("-") } : null,
    group: columns.some(({ id, kind }) => id === group && canGroup(kind)) ? group : null,
    columns: chosen ? shown : null,
    filters: Object.fromEntries(filters),
  };
}

/** The same as the address says it; "" takes a name out of it. */
export function writeGrid(state: GridState, columns: Columns): Record<string, string> {
  const { q, sort, group, filters } = state;
  return {
    q,
    sort: sort ? `${sort.descending ? "-" : ""}${sort.by}` : "",
    group: group ?? "",
    cols: state.columns?.join(".") ?? "",
    ...Object.fromEntries(
      columns.map(({ id }) => {
        const filter = filters[id];
        return [FILTER + id, filter ? writeFilter(filter) : ""];
      }),
    ),
  };
}

/** A name of an address that belongs to the list's state. */
export function isGridName(name: string): boolean {
  return ["q", "sort", "group", "cols"].includes(name) || name.startsWith(FILTER);
}

export function shownColumns<Column extends { readonly id: string; readonly hidden?: boolean }>(
  columns: readonly Column[],
  state: Pick<GridState, "columns">,
): Column[] {
  return columns.filter(({ id, hidden }) => (state.columns ? state.columns.includes(id) : !hidden));
}

export function canGroup(kind: GridKind): boolean {
  return kind === "choice" || kind === "day";
}

function readFilter(written: string, kind: GridKind): GridFilter | null {
  if (!written || kind === "text") return null;
  if (kind === "choice") return { in: written.split(".").map((key) => (key === NONE ? "" : key)) };
  const [from = "", to = ""] = written.split(BETWEEN);
  const end = (text: string) => (isEnd(text, kind) ? text : null);
  return (end(from) ?? end(to)) ? { from: end(from), to: end(to) } : null;
}

function isEnd(text: string, kind: GridKind): boolean {
  if (addsUp({ kind })) return /^-?\d{1,9}([.,]\d{1,4})?$/.test(text);
  return isIsoDay(text);
}

function writeFilter(filter: GridFilter): string {
  if ("in" in filter) return filter.in.map((key) => key || NONE).join(".");
  return `${filter.from ?? ""}${BETWEEN}${filter.to ?? ""}`;
}
