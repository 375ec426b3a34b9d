import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { closeLockedRound, type NotScorable } from "./close";
import { lockRound } from "./lock";
import type { CloseRoundInput } from "./schema";
import { visibleRounds } from "./scope";

export type CloseRoundRefusal = "FORBIDDEN" | "NOT_FOUND" | "ALREADY_CLOSED" | "STALE" | "NOBODY_ANSWERED";

/** Closes and scores a round; `version` is the circle of respondents that the closer looked at. The value: the diagnosis's id. */
export async function closeRound(
  viewer: Viewer,
  { id, roundId, version }: CloseRoundInput,
): Promise<Result<string, CloseRoundRefusal> | NotScorable> {
  if (!can(viewer, "round:close")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const visible = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { id: true },
    });
    const locked = visible && (await lockRound(tx, viewer, roundId));
    if (!locked) return refuse("NOT_FOUND");
    if (locked.state === "closed") {
      const made = await tx.diagnosis.findFirst({
        where: { firmId: viewer.firmId, id, roundId },
        select: { id: true },
      });
      return made ? ok(id) : refuse("ALREADY_CLOSED");
    }
    if (locked.version !== version) return refuse("STALE");
    return closeLockedRound(tx, viewer, { id, roundId, version });
  });
}
