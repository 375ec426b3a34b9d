import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { factsOf, factsSelect } from "@/lib/clients/facts";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { diagnosisRow } from "@/lib/diagnoses/row";
import { ok, refuse, type Result } from "@/lib/result";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot, type SnapshotProblem } from "@/lib/rules/diagnosis/parse-snapshot";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { toIsoDay } from "@/lib/units/days";
import { lockRound } from "./lock";
import type { CloseRoundInput } from "./schema";
import { visibleRounds } from "./scope";
import { buildSnapshot } from "./snapshot";

export type CloseRoundRefusal = "FORBIDDEN" | "NOT_FOUND" | "ALREADY_CLOSED" | "STALE" | "NOBODY_ANSWERED";
export type NotScorable = { ok: false; reason: "NOT_SCORABLE"; problems: SnapshotProblem[] };

/**
 * Freezes the answers and the facts of this moment in a snapshot, scores it, and keeps both with their hashes: all of it
 * or nothing. The value is the diagnosis's id; `version` is the circle of respondents that the closer looked at.
 */
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

    const { clientCompanyId, ...draft } = await readSnapshot(tx, viewer, roundId);
    const parsed = parseSnapshot(draft);
    if (!parsed.ok) return { ok: false, reason: "NOT_SCORABLE", problems: parsed.problems };
    const snapshot = inFixedOrder(parsed.snapshot);
    if (!anybodyAnswered(snapshot)) return refuse("NOBODY_ANSWERED");

    const diagnosis = diagnose(snapshot);
    const { count } = await tx.round.updateMany({
      where: { firmId: viewer.firmId, id: roundId, state: "open", version },
      data: {
        state: "closed",
        snapshot,
        snapshotHash: diagnosis.snapshotHash,
        closedAt: new Date(),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    await tx.diagnosis.create({
      data: { ...diagnosisRow(diagnosis), firmId: viewer.firmId, id, clientCompanyId, roundId },
    });
    const { stage, scope, role, snapshotHash } = diagnosis;
    const after = { diagnosisId: id, stage, scope, role, snapshotHash };
    await audit(tx, viewer, "round.closed", { entity: "round", entityId: roundId, clientCompanyId, after });
    return ok(id);
  });
}

async function readSnapshot(tx: Tx, viewer: Viewer, roundId: string) {
  const round = await tx.round.findUniqueOrThrow({
    where: { firmId_id: { firmId: viewer.firmId, id: roundId } },
    select: {
      asOf: true,
      clientCompanyId: true,
      clientCompany: { select: factsSelect },
      respondents: {
        select: {
          id: true,
          group: true,
          department: { select: { name: true } },
          answers: { select: { itemId: true, rating: true } },
        },
      },
    },
  });
  const asOf = toIsoDay(round.asOf);
  const facts = factsOf(round.clientCompany, asOf);
  return { clientCompanyId: round.clientCompanyId, ...buildSnapshot(asOf, facts, round.respondents) };
}

function anybodyAnswered({ respondents }: Snapshot): boolean {
  return respondents.some(({ answers }) => Object.values(answers).some((rating) => rating !== null));
}
