import "server-only";
import { chartOf, chartSelect } from "@/lib/accountability/read";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { DELIVERABLE_STATES, type DeliverableState } from "@/lib/rules/engagement/words";
import { adoptionOf } from "@/lib/rules/sops/adoption";
import { imageIdsOf, type SopDocument } from "@/lib/rules/sops/document";
import { dayIn, type IsoDay, toIsoDay } from "@/lib/units/days";
import { pictureFile } from "@/lib/sops/paper";
import type { ChartContent, SopContent } from "./content";

export type OfClient = { firmId: string; clientCompanyId: string };

/** The chart in force; never a draft. */
export async function gatherChart(tx: Tx, viewer: Viewer, of: OfClient): Promise<ChartContent | null> {
  const row = await tx.accountabilityChart.findFirst({
    where: { ...of, state: "live" },
    select: chartSelect,
  });
  if (!row) return null;
  const { number, liveAt, liveByName, seats } = chartOf(row);
  return {
    ...{ number, byName: liveByName ?? "" },
    day: liveAt && dayIn(viewer.timeZone, liveAt),
    // Named one by one: what is frozen does not grow with what the screens come to know of a seat.
    seats: seats.map((seat) => ({
      ...{ id: seat.id, parentId: seat.parentId, position: seat.position, title: seat.title },
      ...{ departmentName: seat.departmentName, responsibilities: seat.responsibilities },
      ...{ isOperations: seat.isOperations, isLeadership: seat.isLeadership, owners: seat.owners },
      numbers: seat.numbers.map(({ name }) => ({ name, measureId: null })),
    })),
  };
}

/** Every SOP that was not withdrawn, by its process; with the text of those in use. Last those whose text is kept elsewhere. */
export async function gatherSops(tx: Tx, viewer: Viewer, of: OfClient): Promise<SopContent[]> {
  const unwritten = await tx.deliverable.findMany({
    where: {
      ...{ ...of, kind: "sop", deletedAt: null, engagement: { deletedAt: null }, sop: null },
      state: { not: "withdrawn" },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    select: { id: true, title: true, state: true, owner: { select: { name: true } } },
  });
  return [
    ...(await gatherWritten(tx, viewer, of)),
    ...unwritten.map(({ id, title, state, owner }) => ({
      ...{ id, title, owner: owner?.name ?? null, state: withoutText(state) },
      ...{ process: null, departmentName: null, purpose: null, scope: null, reviewDay: null, inUse: null },
    })),
  ];
}

function withoutText(state: DeliverableState): string {
  return `${DELIVERABLE_STATES[state]}, ${state === "in_use" ? "text kept elsewhere" : "no text yet"}`;
}

async function gatherWritten(tx: Tx, viewer: Viewer, of: OfClient): Promise<SopContent[]> {
  const rows = await tx.sop.findMany({
    where: {
      ...of,
      deliverable: { deletedAt: null, state: { not: "withdrawn" }, engagement: { deletedAt: null } },
    },
    orderBy: [{ process: { sort: "asc", nulls: "last" } }, { deliverable: { title: "asc" } }, { id: "asc" }],
    select: {
      ...{ id: true, process: true, ownerSeat: true, purpose: true, scope: true, reviewDay: true },
      department: { select: { name: true } },
      deliverable: { select: { title: true, state: true, owner: { select: { name: true } } } },
      readers: {
        where: { OR: [{ contactId: null }, { contact: { deletedAt: null } }] },
        select: { contactId: true, membershipId: true },
      },
      versions: {
        where: { state: "in_use" },
        select: {
          ...{ number: true, inUseSince: true, approvedAt: true, approvedByName: true, document: true },
          signOffs: { select: { contactId: true, membershipId: true } },
        },
      },
    },
  });
  return rows.map(({ versions: [version], deliverable, department, readers, ownerSeat, ...row }) => ({
    ...{ id: row.id, title: deliverable.title, process: row.process, purpose: row.purpose, scope: row.scope },
    departmentName: department?.name ?? null,
    owner: [deliverable.owner?.name, ownerSeat].filter(Boolean).join(", ") || null,
    state: DELIVERABLE_STATES[deliverable.state],
    reviewDay: row.reviewDay && toIsoDay(row.reviewDay),
    inUse: version
      ? {
          number: version.number,
          since: version.inUseSince && toIsoDay(version.inUseSince),
          reviewedOn: version.approvedAt && dayIn(viewer.timeZone, version.approvedAt),
          approvedBy: version.approvedByName,
          adoption: adoptionOf(readers, version.signOffs),
          document: version.document as unknown as SopDocument,
        }
      : null,
  }));
}

/** The pictures of those texts, by the names that the paper calls them. */
export async function readSopPictures(tx: Tx, { firmId }: Viewer, sops: readonly SopContent[]) {
  const shown = sops.flatMap(({ id, inUse }) =>
    inUse ? imageIdsOf(inUse.document).map((imageId) => ({ sopId: id, id: imageId })) : [],
  );
  if (shown.length === 0) return new Map<string, Buffer>();
  const images = await tx.sopImage.findMany({
    where: { firmId, OR: shown },
    select: { id: true, bytes: true },
  });
  return new Map(images.map(({ id, bytes }) => [pictureFile(id), Buffer.from(bytes)]));
}

export type PlannedWork = { title: string; dueDay: IsoDay; owner: string | null };

/** What is still to come into use, with the day it is due. */
export async function gatherPlanned(tx: Tx, of: OfClient): Promise<PlannedWork[]> {
  const rows = await tx.deliverable.findMany({
    where: {
      ...of,
      ...{ deletedAt: null, engagement: { deletedAt: null }, dueDay: { not: null } },
      state: { notIn: ["in_use", "withdrawn"] },
    },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    select: { title: true, dueDay: true, owner: { select: { name: true } } },
  });
  return rows.flatMap(({ title, dueDay, owner }) =>
    dueDay ? [{ title, dueDay: toIsoDay(dueDay), owner: owner?.name ?? null }] : [],
  );
}
