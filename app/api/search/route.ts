import type { NextRequest } from "next/server";
import { isStaff } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { search } from "@/lib/search/queries";

const HEADERS = { "Cache-Control": "private, no-store" };

/** What the palette found, while its user types. Not an action: those wait for each other. Anybody else: 404. */
export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  const hits =
    viewer && isStaff(viewer) ? await search(viewer, request.nextUrl.searchParams.get("q") ?? "") : null;
  if (!hits) return new Response("Not found", { status: 404, headers: HEADERS });
  return Response.json({ hits }, { headers: HEADERS });
}
