import "server-only";
import { db } from "@/lib/db/client";
import type { Viewer } from "./policy";
import { hashSecret } from "./session";
import { type PersonRow, toViewer } from "./viewer-of-session";

/**
 * Whose calendar address it is; `null` for one that is unknown or revoked, and once its person has left. The address is
 * worth reading one's own meetings and nothing else: `lib/cadences/feed.ts` alone asks, and hands the viewer to nobody.
 */
export async function viewerOfFeed(token: string): Promise<Viewer | null> {
  const rows = await db().$queryRaw<PersonRow[]>`SELECT * FROM viewer_of_feed(${hashSecret(token)})`;
  const [row] = rows;
  return row ? toViewer(row) : null;
}
