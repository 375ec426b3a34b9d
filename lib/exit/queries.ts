import "server-only";
import { can, isStaff, type StaffViewer, type Viewer } from "@/lib/auth/policy";
import { readOfClient } from "@/lib/clients/of-client";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { readDataRequests } from "./read-data-requests";
import { answerBy } from "@/lib/rules/exit/data-request";
import { defaultReadsUntil, portalEnd } from "@/lib/rules/exit/portal-end";
import { dayIn, toIsoDay } from "@/lib/units/days";

const asked = {
  id: true,
  clientCompanyId: true,
  subject: true,
  name: true,
  state: true,
  askedAt: true,
  askedByName: true,
  askedByRole: true,
  reason: true,
  lastDay: true,
} as const;

/** How a client's relation stands: until when its people read the portal, and whether its CEO asked for a deletion. */
export function getClientEnd(viewer: StaffViewer, clientCompanyId: string) {
  return readOfClient(viewer, clientCompanyId, async (tx, of) => {
    const { firmId } = of;
    const engagements = await tx.engagement.findMany({
      where: { ...of, deletedAt: null },
      select: { kind: true, endsOn: true },
    });
    const { portalReadsUntil } = await tx.clientCompany.findUniqueOrThrow({
      where: { firmId_id: { firmId, id: clientCompanyId } },
      select: { portalReadsUntil: true },
    });
    const readsUntil = portalReadsUntil && toIsoDay(portalReadsUntil);
    const spans = engagements.map(({ kind, endsOn }) => ({ kind, endsOn: endsOn && toIsoDay(endsOn) }));
    const portal = portalEnd(spans, readsUntil, dayIn(viewer.timeZone, new Date()));
    const request = await tx.deletion.findFirst({ where: { ...of, state: "asked" }, select: asked });
    return {
      portal,
      readsUntil,
      proposed: readsUntil ?? (portal.endsOn && defaultReadsUntil(portal.endsOn)),
      request,
    };
  });
}

/** What an owner has to know of deletions: requests, those that wait, the bin, and the certificates. */
export async function listDeletions(viewer: Viewer) {
  if (!isStaff(viewer) || !can(viewer, "deletion:decide")) return null;
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const running = await tx.deletion.findMany({
      where: { firmId, state: { in: ["asked", "waiting"] } },
      orderBy: { askedAt: "asc" },
      select: asked,
    });
    const withDays = running.map(({ lastDay, ...row }) => ({
      ...row,
      lastDay: lastDay && toIsoDay(lastDay),
    }));
    return {
      requests: withDays.filter(({ state }) => state === "asked"),
      waiting: withDays.filter(({ state, subject }) => state === "waiting" && subject === "client"),
      firm: withDays.find(({ subject }) => subject === "firm") ?? null,
      bin: await readBin(tx, firmId, running),
      certificates: await tx.deletionCertificate.findMany({
        where: { firmId },
        orderBy: { number: "desc" },
        select: { id: true, number: true, name: true, issuedAt: true },
      }),
    };
  });
}

/** Clients that were deleted and can be brought back: those that go for good stand elsewhere. */
function readBin(tx: Tx, firmId: string, running: readonly { clientCompanyId: string | null }[]) {
  const going = running.flatMap(({ clientCompanyId }) => (clientCompanyId ? [clientCompanyId] : []));
  return tx.clientCompany.findMany({
    where: { firmId, deletedAt: { not: null }, id: { notIn: going } },
    orderBy: { deletedAt: "desc" },
    select: { id: true, name: true, deletedAt: true },
  });
}

/** A certificate's file, for an owner. */
export async function getCertificatePdf(viewer: Viewer, id: string) {
  if (!can(viewer, "deletion:decide") || !areRowIds(id)) return null;
  return withViewer(viewer, (tx) =>
    tx.deletionCertificate.findFirst({
      where: { firmId: viewer.firmId, id },
      select: { number: true, name: true, pdf: true },
    }),
  );
}

/** What became of what the client's CEO asked; `null` for whom it is none of their business. */
export async function getOwnEnd(viewer: Viewer) {
  if (isStaff(viewer) || !can(viewer, "deletion:ask")) return null;
  const { firmId, clientCompanyId, readsUntil, timeZone } = viewer;
  return withViewer(viewer, async (tx) => {
    const latest = await tx.deletion.findFirst({
      where: { firmId, clientCompanyId },
      orderBy: { askedAt: "desc" },
      select: { ...asked, decidedAt: true, decidedByName: true, declineReason: true, endedByName: true },
    });
    const [data] = await readDataRequests(tx, { firmId, clientCompanyId });
    return {
      readsUntil,
      latest: latest && { ...latest, answerBy: answerBy(dayIn(timeZone, latest.askedAt)) },
      data: data ?? null,
    };
  });
}
