import "server-only";
import { languageOf, type PortalViewer, visibleClients } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { askedByRound, ownWordsOfRound } from "@/lib/questionnaires/of-round";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import { inGerman } from "@/lib/rules/diagnosis/german/in-german";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readBeside } from "./exposed";
import { forCeo } from "./for-ceo";
import { newestVersions, type OfVersion, replacedBy, versionOf, versionSelect } from "./versions";

export const shown = {
  id: true,
  asOf: true,
  clientCompanyId: true,
  result: true,
  snapshotHash: true,
  resultHash: true,
  createdAt: true,
  sharedWithCeoAt: true,
  sharedWithHeadsAt: true,
  signedOffAt: true,
  signedOffByName: true,
  signedOffComment: true,
  clientCompany: { select: { id: true, name: true } },
} as const satisfies Prisma.DiagnosisSelect;

/** Diagnoses that were shared with the CEO, or with the heads, of the viewer's company. */
export function sharedWith(
  viewer: PortalViewer,
  whom: "sharedWithCeoAt" | "sharedWithHeadsAt",
): Prisma.DiagnosisWhereInput {
  const shared = { not: null };
  return {
    firmId: viewer.firmId,
    clientCompany: visibleClients(viewer),
    ...(whom === "sharedWithCeoAt" ? { sharedWithCeoAt: shared } : { sharedWithHeadsAt: shared }),
  };
}

/** The diagnosis that was shared with the CEO: one of them, or of the newest round in its newest version; `null`: none. */
export async function readShared(tx: Tx, viewer: PortalViewer, diagnosisId?: string) {
  const shared = sharedWith(viewer, "sharedWithCeoAt");
  const chosen = await chooseVersion(tx, shared, diagnosisId);
  if (!chosen) return null;
  const row = await tx.diagnosis.findFirst({
    where: { ...shared, id: chosen.id },
    select: {
      ...shown,
      round: {
        select: { confidentiality: true, snapshot: true, reopenedAs: closedVersion, ...askedByRound },
      },
    },
  });
  if (!row) return null;
  const { id, asOf, clientCompany, createdAt, signedOffAt, signedOffByName, signedOffComment } = row;
  const { confidentiality, snapshot, reopenedAs } = row.round;
  const beside = await readBeside(tx, { firmId: viewer.firmId, clientCompanyId: clientCompany.id }, [id]);
  return {
    id,
    asOf: toIsoDay(asOf),
    client: clientCompany,
    signedOffAt,
    signedOffByName,
    signedOffComment,
    confidentiality,
    sharedWithHeads: row.sharedWithHeadsAt !== null,
    versionNumber: chosen.versionNumber,
    /** The later version that the reader has too; and whether there is one that they have not. */
    replacedBy: chosen.replacedBy,
    isReopened: reopenedAs.length > 0,
    currency: snapshotOf(snapshot).facts.currency,
    asked: ownWordsOfRound(row.round, languageOf(viewer)),
    diagnosis: asSpokenTo(
      viewer,
      forCeo(resultOf(row.result), snapshotOf(snapshot), confidentiality, beside(id).ceo),
    ),
    earlier: await earlierStages(tx, shared, { asOf, createdAt, ...chosen }),
  };
}

/** In the reader's language; what it says was chosen before, so that no words of what is withheld are found again. */
function asSpokenTo<Kept extends Parameters<typeof inGerman>[0] & Pick<Diagnosis, "ruleSet">>(
  viewer: PortalViewer,
  diagnosis: Kept,
): Kept {
  const { id, version } = diagnosis.ruleSet;
  return languageOf(viewer) === "de" ? inGerman(diagnosis, findRuleSet(id, version)) : diagnosis;
}

/** Versions that have taken the place of a round, for its `select`; and rounds that none has. */
export const closedVersion = {
  where: { state: "closed", deletedAt: null },
  select: { id: true },
} as const satisfies Prisma.Round$reopenedAsArgs;
export const notReplaced = {
  reopenedAs: { none: closedVersion.where },
} as const satisfies Prisma.RoundWhereInput;

/** One of those diagnoses, or the newest, and which of them has taken its place. */
export async function chooseVersion(tx: Tx, where: Prisma.DiagnosisWhereInput, diagnosisId?: string) {
  const rows = await tx.diagnosis.findMany({
    where,
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { id: true, round: { select: versionSelect } },
  });
  const versions = rows.map(({ id, round }) => ({ id, ...versionOf(round) }));
  const [newest] = newestVersions(versions);
  const chosen = diagnosisId ? versions.find(({ id }) => id === diagnosisId) : newest;
  if (!chosen) return null;
  return { ...chosen, replacedBy: replacedBy(chosen, versions), isNewest: chosen.id === newest?.id };
}

/**
 * Where the client stood before a diagnosis, oldest first: by the day that each speaks of, as a round may be dated back.
 * Where too little was answered the stage is only a placeholder, and is left out. Each round by its newest version.
 */
export async function earlierStages(
  tx: Tx,
  where: Prisma.DiagnosisWhereInput,
  { asOf, createdAt, ...version }: { asOf: Date; createdAt: Date } & OfVersion,
) {
  const before = { OR: [{ asOf: { lt: asOf } }, { asOf, createdAt: { lt: createdAt } }] };
  const conclusive = { result: { path: ["conclusive"], equals: true } };
  const rows = await tx.diagnosis.findMany({
    where: { AND: [where, before, conclusive] },
    orderBy: [{ asOf: "asc" }, { createdAt: "asc" }],
    select: { id: true, asOf: true, stage: true, round: { select: versionSelect } },
  });
  const rounds = rows.map(({ round, ...row }) => ({ ...row, ...versionOf(round) }));
  return newestVersions(rounds)
    .filter((each) => replacedBy(each, [version]) === null)
    .map(({ id, stage, asOf: day }) => ({ id, stage, day: toIsoDay(day) }));
}

// Both were written by `closeRound` from these very types, and neither can change: the app's role may not update a
// diagnosis's result, and a trigger holds a closed round's snapshot.
export function resultOf(result: Prisma.JsonValue): Diagnosis {
  return result as unknown as Diagnosis;
}
export function snapshotOf(snapshot: Prisma.JsonValue): Snapshot {
  return snapshot as unknown as Snapshot;
}
