import type { Cursor } from "@/lib/units/cursor";

interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
}

/** What a list's query is asked: the page after the cursor. */
export function asPage<Query extends { cursor?: Cursor | undefined }>({ cursor, ...query }: Query) {
  return { ...query, after: cursor ?? null };
}

/** One row of a list, by its id. */
export function only(id: string) {
  return { id, after: null, limit: 1 };
}

/** A page of a list, with each row's client under the name that the API has for it. */
export function listed<Row extends { clientCompanyId: string }>(page: Page<Row> | null) {
  return page && { data: page.rows.map(named), next: page.next };
}

export function first<Row extends { clientCompanyId: string }>(page: Page<Row> | null) {
  const [row] = page?.rows ?? [];
  return row ? named(row) : null;
}

function named<Row extends { clientCompanyId: string }>(row: Row) {
  return { ...row, clientId: row.clientCompanyId };
}
