import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type CarriedOver, carryOver } from "@/lib/rules/rounds/carry-over";
import { toIsoDay } from "@/lib/units/days";

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

/** The versions of a round beside this one, and what comes after it; in the reader's own transaction. */
export async function readVersions(tx: Tx, of: OfClient, roundId: string) {
  const select = { id: true, versionNumber: true, state: true, reopenReason: true, createdAt: true } as const;
  const round = await tx.round.findFirstOrThrow({
    where: { ...of, id: roundId },
    select: { ...select, firstVersionId: true },
  });
  const first = round.firstVersionId ?? round.id;
  const versions = await tx.round.findMany({
    where: { ...of, deletedAt: null, OR: [{ id: first }, { firstVersionId: first }] },
    orderBy: { versionNumber: "asc" },
    select,
  });
  const openRound = await tx.round.findFirst({
    where: { ...of, state: "open", deletedAt: null },
    select: { id: true },
  });
  const others = versions.filter(({ id }) => id !== roundId);
  return {
    versionNumber: round.versionNumber,
    reopenReason: round.reopenReason,
    reopenedAt: round.reopenReason === null ? null : round.createdAt,
    before: others.findLast(({ versionNumber }) => versionNumber < round.versionNumber) ?? null,
    /** A later version that is closed stands in its place; one that is open does not yet. */
    replacedBy:
      others.findLast(
        ({ versionNumber, state }) => versionNumber > round.versionNumber && state === "closed",
      ) ?? null,
    reopenedAs:
      others.find(({ versionNumber, state }) => versionNumber > round.versionNumber && state === "open") ??
      null,
    openRoundId: openRound?.id ?? null,
    planned: await readPlannedRound(tx, of),
  };
}

/** The next round, where one is planned. */
export async function readPlannedRound(tx: Tx, of: OfClient) {
  const task = await tx.task.findFirst({
    where: { ...of, kind: "next_round", doneAt: null, deletedAt: null },
    select: { id: true, dueDay: true, version: true, assignee: { select: { displayName: true } } },
  });
  if (!task) return null;
  const { dueDay, assignee, ...rest } = task;
  return { ...rest, dueDay: toIsoDay(dueDay), assigneeName: assignee?.displayName ?? null };
}

/** What the next round takes over from the last one: its people as they are today, and what it promised. `null`: none yet. */
export async function readLastRound(tx: Tx, viewer: StaffViewer, clientCompanyId: string) {
  const of = { firmId: viewer.firmId, clientCompanyId };
  const last = await tx.round.findFirst({
    where: {
      ...of,
      deletedAt: null,
      state: "closed",
      reopenedAs: { none: { state: "closed", deletedAt: null } },
    },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: {
      asOf: true,
      confidentiality: true,
      respondents: {
        orderBy: [{ group: "asc" }, { name: "asc" }],
        select: {
          ...{ group: true, name: true, contactId: true, departmentId: true },
          department: { select: { name: true } },
        },
      },
    },
  });
  if (!last) return null;
  const contacts = await tx.contact.findMany({
    where: { ...of, deletedAt: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: {
      ...{ id: true, name: true, position: true, departmentId: true },
      department: { select: { name: true } },
    },
  });
  const carried: CarriedOver = carryOver(
    last.respondents.map(({ department, ...asked }) => ({ ...asked, department: department?.name ?? null })),
    contacts.map(({ department, ...contact }) => ({ ...contact, department: department?.name ?? null })),
  );
  return { asOf: toIsoDay(last.asOf), confidentiality: last.confidentiality, ...carried };
}
