import { db } from "@/lib/db/client";

export const dynamic = "force-dynamic";

/** 200 when requests can be served, 503 while the database cannot be reached. */
export async function GET(): Promise<Response> {
  const ready = await db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
