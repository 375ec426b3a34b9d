import "server-only";
import { type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { askedByRound, ownWordsOfRound } from "@/lib/questionnaires/of-round";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { forCeo } from "./for-ceo";

export const shown = {
  id: true,
  asOf: true,
  clientCompanyId: true,
  result: true,
  snapshotHash: true,
  resultHash: true,
  createdAt: true,
  sharedWithCeoAt: true,
  signedOffAt: true,
  signedOffByName: true,
  signedOffComment: true,
  clientCompany: { select: { id: true, name: true } },
} as const satisfies Prisma.DiagnosisSelect;

/** The newest diagnosis that was shared with the CEO, among those of `where`; `null`: none. */
export async function readShared(tx: Tx, viewer: PortalViewer, where: Prisma.DiagnosisWhereInput) {
  const shared = {
    firmId: viewer.firmId,
    clientCompany: visibleClients(viewer),
    sharedWithCeoAt: { not: null },
  } as const satisfies Prisma.DiagnosisWhereInput;
  const row = await tx.diagnosis.findFirst({
    where: { ...shared, ...where },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { ...shown, round: { select: { confidentiality: true, snapshot: true, ...askedByRound } } },
  });
  if (!row) return null;
  const { id, asOf, clientCompany, createdAt, signedOffAt, signedOffByName, signedOffComment } = row;
  const { confidentiality, snapshot } = row.round;
  return {
    id,
    asOf: toIsoDay(asOf),
    client: clientCompany,
    signedOffAt,
    signedOffByName,
    signedOffComment,
    confidentiality,
    currency: snapshotOf(snapshot).facts.currency,
    asked: ownWordsOfRound(row.round),
    diagnosis: forCeo(resultOf(row.result), snapshotOf(snapshot), confidentiality),
    earlier: await earlierStages(tx, shared, { asOf, createdAt }),
  };
}

/**
 * Where the client stood before a diagnosis, oldest first: by the day that each speaks of, as a round may be dated back.
 * Where too little was answered the stage is only a placeholder, and is left out.
 */
export async function earlierStages(
  tx: Tx,
  where: Prisma.DiagnosisWhereInput,
  { asOf, createdAt }: { asOf: Date; createdAt: Date },
) {
  const before = { OR: [{ asOf: { lt: asOf } }, { asOf, createdAt: { lt: createdAt } }] };
  const conclusive = { result: { path: ["conclusive"], equals: true } };
  const rows = await tx.diagnosis.findMany({
    where: { AND: [where, before, conclusive] },
    orderBy: [{ asOf: "asc" }, { createdAt: "asc" }],
    select: { id: true, asOf: true, stage: true },
  });
  return rows.map(({ id, asOf, stage }) => ({ id, stage, day: toIsoDay(asOf) }));
}

// Both were written by `closeRound` from these very types, and neither can change: the app's role may not update a
// diagnosis's result, and a trigger holds a closed round's snapshot.
export function resultOf(result: Prisma.JsonValue): Diagnosis {
  return result as unknown as Diagnosis;
}
export function snapshotOf(snapshot: Prisma.JsonValue): Snapshot {
  return snapshot as unknown as Snapshot;
}
