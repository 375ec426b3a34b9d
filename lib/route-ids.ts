import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";

const rowId = z.uuid();

/** The ids in a page's address. One that cannot be an id is an address that does not exist: PostgreSQL would refuse to compare it. */
export async function routeIds<Params extends Record<string, string>>(
  params: Promise<Params>,
): Promise<Params> {
  const ids = await params;
  if (!Object.values(ids).every((id) => rowId.safeParse(id).success)) notFound();
  return ids;
}
