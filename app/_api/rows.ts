import type { Cursor } from "@/lib/units/cursor";

interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
}

/** A page of a list, with each row's client under the name that the API has for it. */
export async function listed<
  Query extends { cursor?: Cursor | undefined },
  Row extends { clientCompanyId: string } | { client: { id: string } },
>(
  { cursor, ...query }: Query,
  read: (asked: Omit<Query, "cursor"> & { after: Cursor | null }) => Promise<Page<Row> | null>,
) {
  const page = await read({ ...query, after: cursor ?? null });
  if (!page) return null;
  const data = page.rows.map((row) => ({ ...row, clientId: clientOf(row) }));
  return { data, next: page.next };
}

function clientOf(row: { clientCompanyId: string } | { client: { id: string } }): string {
  return "clientCompanyId" in row ? row.clientCompanyId : row.client.id;
}
