import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import type { SopDocument } from "@/lib/rules/sops/document";
import { differenceOf } from "@/lib/rules/sops/difference";
import { dayIn, formatInstant, toIsoDay } from "@/lib/units/days";
import { readFromEscalation } from "./from-escalation";
import { readableSops } from "./scope";

/** The draft of an SOP to write on; `null` where there is none, or none of yours. */
export async function getSopDraft(viewer: Viewer, sopId: string) {
  if (!can(viewer, "sop:edit") || !areRowIds(sopId)) return null;
  return withViewer(viewer, async (tx) => {
    const sop = await tx.sop.findFirst({
      where: { AND: [{ id: sopId }, readableSops(viewer)] },
      select: {
        id: true,
        clientCompany: { select: { id: true, name: true } },
        deliverable: { select: { title: true } },
        versions: {
          where: { state: "draft" },
          select: {
            number: true,
            revision: true,
            document: true,
            savedAt: true,
            savedByName: true,
            sentBackByName: true,
            sentBackComment: true,
          },
        },
      },
    });
    const draft = sop?.versions[0];
    if (!sop || !draft) return null;
    const { document, savedAt, ...rest } = draft;
    return {
      id: sop.id,
      client: sop.clientCompany,
      title: sop.deliverable.title,
      draft: {
        ...rest,
        document: document as unknown as SopDocument,
        savedAt: formatInstant(savedAt, viewer.timeZone),
      },
    };
  });
}

/** Two versions of an SOP and what differs between them: by default the newest against the one before it. */
export async function getSopDifference(
  viewer: Viewer,
  sopId: string,
  asked: { from?: number | undefined; to?: number | undefined },
) {
  if (!can(viewer, "sop:edit") || !areRowIds(sopId)) return null;
  return withViewer(viewer, async (tx) => {
    const sop = await tx.sop.findFirst({
      where: { AND: [{ id: sopId }, readableSops(viewer)] },
      select: {
        id: true,
        clientCompany: { select: { id: true, name: true } },
        deliverable: { select: { title: true } },
        versions: {
          select: {
            number: true,
            state: true,
            changeNote: true,
            savedAt: true,
            savedByName: true,
            submittedByName: true,
            approvedAt: true,
            approvedByName: true,
            inUseSince: true,
          },
          orderBy: { number: "desc" },
        },
      },
    });
    if (!sop) return null;
    const numbers = sop.versions.map(({ number }) => number);
    const newest = numbers[0] ?? 1;
    const to = asked.to ?? newest;
    const from = asked.from ?? Math.max(1, to - 1);
    if (!numbers.includes(to) || !numbers.includes(from)) return null;
    const texts = await tx.sopVersion.findMany({
      where: { firmId: viewer.firmId, sopId, number: { in: [from, to] } },
      select: { number: true, document: true },
    });
    const textOf = (number: number) =>
      texts.find((text) => text.number === number)?.document as unknown as SopDocument;
    return {
      id: sop.id,
      client: sop.clientCompany,
      title: sop.deliverable.title,
      versions: sop.versions.map(({ savedAt, approvedAt, inUseSince, ...version }) => ({
        ...version,
        savedDay: dayIn(viewer.timeZone, savedAt),
        approvedDay: approvedAt && dayIn(viewer.timeZone, approvedAt),
        inUseSince: inUseSince && toIsoDay(inUseSince),
      })),
      from,
      to,
      blocks: from === to ? [] : differenceOf(textOf(from), textOf(to)),
    };
  });
}

/** Where an SOP may be begun: the client, its engagements, what is planned there without a text, and out of which decision. */
export async function getSopStart(
  viewer: Viewer,
  clientCompanyId: string,
  escalationId: string | null = null,
) {
  if (!can(viewer, "sop:edit") || !areRowIds(clientCompanyId)) return null;
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const engagements = await tx.engagement.findMany({
      where: { firmId, clientCompanyId, deletedAt: null },
      select: { id: true, title: true },
      orderBy: { startsOn: "desc" },
    });
    const planned = await tx.deliverable.findMany({
      where: { firmId, clientCompanyId, kind: "sop", deletedAt: null, sop: { is: null } },
      select: { id: true, title: true, engagementId: true, ownerContactId: true },
    });
    const departments = await tx.department.findMany({
      where: { firmId, clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    });
    const owners = await tx.contact.findMany({
      where: { firmId, clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    const from = escalationId && (await readFromEscalation(tx, viewer, clientCompanyId, escalationId));
    return { client, engagements, planned, departments, owners, from: from || null };
  });
}
