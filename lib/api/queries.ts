import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";

/** The viewer's own tokens, those that work first; never the token itself. `null`: not for a client's people. */
export async function listOwnTokens(viewer: Viewer, now: Date = new Date()) {
  if (!isStaff(viewer)) return null;
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const tokens = await tx.apiToken.findMany({
      where: { firmId, membershipId },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: 100,
      select: {
        ...{ id: true, name: true, prefix: true, scopes: true, assistantWrites: true },
        ...{ createdAt: true, expiresAt: true, lastUsedAt: true, revokedAt: true },
      },
    });
    return tokens.map((token) => ({
      ...token,
      isLive: token.revokedAt === null && token.expiresAt > now,
    }));
  });
}
