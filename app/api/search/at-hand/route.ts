import type { NextRequest } from "next/server";
import { isStaff } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { getAtHand } from "@/lib/favourites/queries";
import { refsOf } from "@/lib/favourites/schema";

const HEADERS = { "Cache-Control": "private, no-store" };

/** What the palette opens with. Anybody but the firm's people: 404. */
export async function GET(request: NextRequest) {
  const viewer = await currentViewer();
  const recent = refsOf(request.nextUrl.searchParams.getAll("recent"));
  const atHand = viewer && isStaff(viewer) ? await getAtHand(viewer, recent) : null;
  if (!atHand) return new Response("Not found", { status: 404, headers: HEADERS });
  return Response.json(atHand, { headers: HEADERS });
}
