import "server-only";
import { factsOf, factsSelect } from "@/lib/clients/facts";
import { type Actor, audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { diagnosisRow } from "@/lib/diagnoses/row";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { ok, refuse, type Result } from "@/lib/result";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { parseSnapshot, type SnapshotProblem } from "@/lib/rules/diagnosis/parse-snapshot";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { toIsoDay } from "@/lib/units/days";
import { buildSnapshot } from "./snapshot";

export type NotScorable = { ok: false; reason: "NOT_SCORABLE"; problems: SnapshotProblem[] };
type Closing = { id: string; roundId: string; version: number };

/**
 * Freezes the answers and the facts of this moment in a snapshot, scores it, and keeps both with their hashes: all of it
 * or nothing. For whoever holds the round's lock. The value is the diagnosis's id.
 */
export async function closeLockedRound(
  tx: Tx,
  actor: Actor,
  { id, roundId, version }: Closing,
): Promise<Result<string, "NOBODY_ANSWERED" | "STALE"> | NotScorable> {
  const { firmId } = actor;
  const { clientCompanyId, ...draft } = await readSnapshot(tx, firmId, roundId);
  const parsed = parseSnapshot(draft);
  if (!parsed.ok) return { ok: false, reason: "NOT_SCORABLE", problems: parsed.problems };
  const snapshot = inFixedOrder(parsed.snapshot);
  if (!anybodyAnswered(snapshot)) return refuse("NOBODY_ANSWERED");

  const diagnosis = diagnose(snapshot);
  const { count } = await tx.round.updateMany({
    where: { firmId, id: roundId, state: "open", version },
    data: {
      state: "closed",
      snapshot,
      snapshotHash: diagnosis.snapshotHash,
      closedAt: new Date(),
      version: { increment: 1 },
    },
  });
  if (count === 0) return refuse("STALE");
  await tx.diagnosis.create({ data: { ...diagnosisRow(diagnosis), firmId, id, clientCompanyId, roundId } });
  const { stage, scope, role, snapshotHash } = diagnosis;
  const after = { diagnosisId: id, stage, scope, role, snapshotHash };
  await audit(tx, actor, "round.closed", { entity: "round", entityId: roundId, clientCompanyId, after });
  return ok(id);
}

async function readSnapshot(tx: Tx, firmId: string, roundId: string) {
  const round = await tx.round.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: roundId } },
    select: {
      asOf: true,
      clientCompanyId: true,
      ...askedByRound,
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
  const own = round.ownTemplate ? templateOfRound(round) : undefined;
  return { clientCompanyId: round.clientCompanyId, ...buildSnapshot(asOf, facts, round.respondents, own) };
}

function anybodyAnswered({ respondents }: Snapshot): boolean {
  return respondents.some(({ answers }) => Object.values(answers).some((rating) => rating !== null));
}
