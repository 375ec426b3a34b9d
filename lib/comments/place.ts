import "server-only";
import { liveChart } from "@/lib/accountability/read";
import { type PortalViewer, type Viewer, can, isStaff, visibleClients } from "@/lib/auth/policy";
import { readableNotes } from "@/lib/client-notes/scope";
import { readableDeliverables } from "@/lib/deliverables/scope";
import type { Tx } from "@/lib/db/tenant";
import { sharedWith } from "@/lib/diagnoses/read";
import { sharedReports } from "@/lib/reports/scope";
import { deliverableHrefs } from "@/lib/notices/happenings";
import { readableSops } from "@/lib/sops/scope";
import { toIsoDay } from "@/lib/units/days";
import type { ThreadInput } from "./schema";

/** What a thread stands on, as the viewer finds it. */
export interface Place {
  readonly clientCompanyId: string;
  /** Of the client's people, who reads it now; nobody: it is not shared, and there is no thread. */
  readonly readers:
    "nobody" | "ceo" | "ceo_and_heads" | "ceo_and_addressed" | "ceo_and_followers" | "ceo_and_owner";
  /** The one head who reads it, and is told of each comment; otherwise those heads are who spoke. */
  readonly headContactId?: string;
  readonly hrefs: { readonly staff: string; readonly ceo: string | null; readonly head: string | null };
}

type Find = (tx: Tx, viewer: Viewer, id: string) => Promise<Place | null>;

/**
 * Where each kind is found: for the client's people by the very condition by which its page shows it to them, and for the
 * consultants among their clients.
 */
const PLACES: Record<ThreadInput["on"], Find> = {
  diagnosis: async (tx, viewer, id) => {
    const whom = !isStaff(viewer) && viewer.role === "head" ? "sharedWithHeadsAt" : "sharedWithCeoAt";
    const row = await tx.diagnosis.findFirst({
      where: { AND: [{ id }, scopeOf(viewer, (reader) => sharedWith(reader, whom))] },
      select: { clientCompanyId: true, sharedWithCeoAt: true, sharedWithHeadsAt: true },
    });
    if (!row) return null;
    const { clientCompanyId, sharedWithCeoAt, sharedWithHeadsAt } = row;
    return {
      clientCompanyId,
      readers: sharedWithHeadsAt ? "ceo_and_heads" : sharedWithCeoAt ? "ceo" : "nobody",
      hrefs: {
        staff: `/clients/${clientCompanyId}/diagnoses/${id}`,
        ceo: `/portal/diagnoses/${id}`,
        head: `/portal/findings/${id}`,
      },
    };
  },
  report: async (tx, viewer, id) => {
    if (!can(viewer, "report:read") && !can(viewer, "report:read-shared")) return null;
    const row = await tx.report.findFirst({
      where: { AND: [{ id }, scopeOf(viewer, sharedReports)] },
      select: { clientCompanyId: true, share: { select: { reportId: true } } },
    });
    return (
      row && {
        clientCompanyId: row.clientCompanyId,
        readers: row.share ? "ceo" : "nobody",
        hrefs: {
          staff: `/clients/${row.clientCompanyId}/reports/${id}`,
          ceo: `/portal/reports/${id}`,
          head: null,
        },
      }
    );
  },
  sop: async (tx, viewer, id) => {
    const row = await tx.sop.findFirst({
      where: { AND: [{ id }, readableSops(viewer)] },
      select: {
        clientCompanyId: true,
        versions: { where: { state: { in: ["in_use", "in_review"] } }, select: { state: true } },
      },
    });
    if (!row) return null;
    const isInUse = row.versions.some(({ state }) => state === "in_use");
    return {
      clientCompanyId: row.clientCompanyId,
      readers: isInUse ? "ceo_and_followers" : row.versions.length > 0 ? "ceo" : "nobody",
      hrefs: {
        staff: `/clients/${row.clientCompanyId}/sops/${id}`,
        ceo: `/portal/sops/${id}`,
        head: `/portal/sops/${id}`,
      },
    };
  },
  client_note: async (tx, viewer, id) => {
    const there = { deletedAt: null, clientCompany: visibleClients(viewer) };
    const where = isStaff(viewer) ? { firmId: viewer.firmId, engagement: there } : readableNotes(viewer);
    const row = await tx.clientNote.findFirst({
      where: { AND: [{ id }, where] },
      select: { clientCompanyId: true, engagementId: true, monday: true, sentAt: true },
    });
    return (
      row && {
        clientCompanyId: row.clientCompanyId,
        readers: row.sentAt ? "ceo_and_addressed" : "nobody",
        hrefs: {
          staff: `/clients/${row.clientCompanyId}/engagements/${row.engagementId}/notes/${toIsoDay(row.monday)}`,
          ceo: `/portal/notes/${id}`,
          head: `/portal/notes/${id}`,
        },
      }
    );
  },
  chart: async (tx, viewer, id) => {
    const row = await tx.accountabilityChart.findFirst({
      where: { AND: [{ id }, scopeOf(viewer, liveChart)] },
      select: { clientCompanyId: true, state: true, number: true },
    });
    return (
      row && {
        clientCompanyId: row.clientCompanyId,
        readers: row.state === "live" ? "ceo_and_heads" : "nobody",
        hrefs: {
          staff: `/clients/${row.clientCompanyId}/accountability/charts/${row.number}`,
          ceo: "/portal/accountability",
          head: "/portal/accountability",
        },
      }
    );
  },
  deliverable: async (tx, viewer, id) => {
    const row = await tx.deliverable.findFirst({
      where: { AND: [{ id }, readableDeliverables(viewer)] },
      select: {
        ...{ clientCompanyId: true, engagementId: true },
        owner: { select: { id: true, position: true } },
        page: { select: { sharedAt: true } },
      },
    });
    if (!row) return null;
    const { clientCompanyId, engagementId, owner } = row;
    const head = owner?.position === "head" ? owner : null;
    return {
      clientCompanyId,
      readers: !row.page?.sharedAt ? "nobody" : head ? "ceo_and_owner" : "ceo",
      ...(head && { headContactId: head.id }),
      hrefs: deliverableHrefs({ clientCompanyId, engagementId }, id),
    };
  },
};

/** `null`: not there, or not shown to the viewer. */
export function findPlace(tx: Tx, viewer: Viewer, { on, onId }: ThreadInput): Promise<Place | null> {
  return PLACES[on](tx, viewer, onId);
}

/** Whether heads of departments are among those who read it. */
export function readByHeads({ readers }: Place): boolean {
  return readers !== "nobody" && readers !== "ceo";
}

function scopeOf<Where>(viewer: Viewer, ofReader: (viewer: PortalViewer) => Where) {
  return isStaff(viewer)
    ? { firmId: viewer.firmId, clientCompany: visibleClients(viewer) }
    : ofReader(viewer);
}
