import "server-only";
import { createHash } from "node:crypto";
import { can, type StaffViewer, type Viewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { ok, refuse, type Result } from "@/lib/result";
import { toIsoDay } from "@/lib/units/days";
import { visibleRounds } from "./scope";
import { type HeldAnswer, type ImportPlan, planImport } from "./import/plan";
import { readAnswers } from "./import/read-answers";
import type { LookInput } from "./import-schema";

export type LookRefusal = "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED";
export type LookedAt = { fileHash: string; plan: ImportPlan };

/** What a file would write into an open round; nothing is written. */
export async function lookAtImport(viewer: Viewer, input: LookInput): Promise<Result<LookedAt, LookRefusal>> {
  if (!can(viewer, "answer:enter-from-paper")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: input.roundId },
      select: { state: true },
    });
    if (!round) return refuse("NOT_FOUND");
    if (round.state === "closed") return refuse("ROUND_CLOSED");
    return ok(await planOf(viewer, tx, input));
  });
}

/** For whoever has made sure that the round is the viewer's: the same for the look and for the writing. */
export async function planOf(
  viewer: Viewer,
  tx: Tx,
  { roundId, bytes, overwriteOwn, finish }: LookInput,
): Promise<LookedAt> {
  const asked = await tx.round.findUniqueOrThrow({
    where: { firmId_id: { firmId: viewer.firmId, id: roundId } },
    select: askedByRound,
  });
  const respondents = await respondentsOf(tx, viewer, roundId);
  const fileHash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const read = readAnswers(bytes, respondents, templateOfRound(asked).texts);
  return { fileHash, plan: planImport(read, respondents, { overwriteOwn, finish }, fileHash) };
}

/** The file to fill in: who has not finished, and what was entered for them from paper before. `null`: not there. */
export async function getImportFile(viewer: StaffViewer, clientCompanyId: string, roundId: string) {
  if (!can(viewer, "answer:enter-from-paper") || !areRowIds(clientCompanyId, roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), clientCompanyId, id: roundId, state: "open" },
      select: { asOf: true, ...askedByRound, clientCompany: { select: { name: true } } },
    });
    if (!round) return null;
    const respondents = await respondentsOf(tx, viewer, roundId);
    return {
      client: round.clientCompany.name,
      asOf: toIsoDay(round.asOf),
      texts: templateOfRound(round).texts,
      respondents: respondents.filter(({ submitted }) => !submitted),
    };
  });
}

async function respondentsOf(tx: Tx, viewer: Viewer, roundId: string) {
  const respondents = await tx.respondent.findMany({
    where: { firmId: viewer.firmId, roundId },
    orderBy: [{ group: "asc" }, { name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      group: true,
      membershipId: true,
      submittedAt: true,
      department: { select: { name: true } },
      contact: { select: { email: true } },
      answers: {
        orderBy: { itemId: "asc" },
        select: { itemId: true, rating: true, version: true, enteredById: true },
      },
    },
  });
  const members = await tx.membership.findMany({
    where: {
      firmId: viewer.firmId,
      id: { in: respondents.flatMap(({ membershipId }) => membershipId ?? []) },
    },
    select: { id: true, email: true },
  });
  return respondents.map(({ id, name, group, membershipId, submittedAt, department, contact, answers }) => {
    const member = members.find((one) => one.id === membershipId);
    return {
      id,
      name,
      group,
      department: department?.name ?? null,
      email: contact?.email ?? member?.email ?? null,
      submitted: submittedAt !== null,
      answers: new Map<string, HeldAnswer>(answers.map(({ itemId, ...held }) => [itemId, held])),
    };
  });
}
