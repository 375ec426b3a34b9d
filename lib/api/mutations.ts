import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { TOKEN_START } from "@/lib/auth/viewer-of-token";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { addDays, dayIn, instantAt } from "@/lib/units/days";
import { isWithinTokenLife, type MakeToken } from "./schema";

const SHOWN_LETTERS = 11;
/** More than anybody keeps apart. */
const MOST_TOKENS = 20;

export type MakeTokenRefusal = "FORBIDDEN" | "NOT_THIS_LONG" | "TOO_MANY" | "MADE";

/** A token of the viewer's own. It is shown once: only its hash is kept. */
export async function makeToken(
  viewer: Viewer,
  { id, name, scopes, lastDay, assistantWrites }: MakeToken,
  now: Date = new Date(),
): Promise<Result<string, MakeTokenRefusal>> {
  if (!isStaff(viewer)) return refuse("FORBIDDEN");
  const today = dayIn(viewer.timeZone, now);
  if (!isWithinTokenLife(lastDay, today)) return refuse("NOT_THIS_LONG");
  const { firmId, membershipId } = viewer;
  const token = `${TOKEN_START}${newSecret()}`;
  return withViewer(viewer, async (tx) => {
    const own = { firmId, membershipId };
    if ((await tx.apiToken.count({ where: { firmId, id } })) > 0) return refuse("MADE");
    const live = { ...own, revokedAt: null, expiresAt: { gt: now } };
    if ((await tx.apiToken.count({ where: live })) >= MOST_TOKENS) return refuse("TOO_MANY");
    const expiresAt = instantAt(addDays(lastDay, 1), 0, viewer.timeZone);
    const prefix = token.slice(0, SHOWN_LETTERS);
    await tx.apiToken.create({
      data: { ...own, id, name, scopes, assistantWrites, prefix, expiresAt, tokenHash: hashSecret(token) },
    });
    await audit(tx, viewer, "token.made", {
      ...{ entity: "api_token", entityId: id, clientCompanyId: null },
      after: { name, scopes, lastDay, assistantWrites },
    });
    return ok(token);
  });
}

/** From its next request on it opens nothing. */
export async function revokeToken(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, "NOT_LIVE">> {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.apiToken.updateMany({
      where: { firmId, membershipId, id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return refuse("NOT_LIVE");
    await audit(tx, viewer, "token.revoked", {
      ...{ entity: "api_token", entityId: id, clientCompanyId: null },
    });
    return ok();
  });
}
