import { isDatabaseReady } from "@/lib/db/ready";

export const dynamic = "force-dynamic";

/** 200 when requests can be served, 503 while the database cannot be reached. */
export async function GET(): Promise<Response> {
  const ready = await isDatabaseReady();
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
