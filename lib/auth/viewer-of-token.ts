import "server-only";
import { db } from "@/lib/db/client";
import { isStaff, type StaffViewer } from "./policy";
import { hashSecret } from "./session";
import { type PersonRow, toViewer } from "./viewer-of-session";

/** Whoever reads one in a log or a commit knows at once what it is. */
export const TOKEN_START = "tl_";
const LONGEST_TOKEN = 100;

/** Somebody of the firm by their token: all that they are, and the scopes that narrow it. */
export interface TokenHolder {
  readonly viewer: StaffViewer;
  readonly tokenId: string;
  readonly scopes: readonly string[];
  /** An assistant's program may write with it, where its scopes do. */
  readonly assistantWrites: boolean;
}

type TokenRow = PersonRow & { token_id: string; scopes: string[]; assistant_writes: boolean };

/** `null` for a token that is unknown, revoked or over, and once its person has left or is disabled. */
export async function viewerOfToken(token: string): Promise<TokenHolder | null> {
  if (!token.startsWith(TOKEN_START) || token.length > LONGEST_TOKEN) return null;
  const rows = await db().$queryRaw<TokenRow[]>`SELECT * FROM viewer_of_token(${hashSecret(token)})`;
  const [row] = rows;
  if (!row) return null;
  const viewer = toViewer(row);
  if (!isStaff(viewer)) return null;
  return { viewer, tokenId: row.token_id, scopes: row.scopes, assistantWrites: row.assistant_writes };
}
