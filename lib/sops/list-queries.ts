import "server-only";
import { type PortalViewer, type Viewer, isStaff, visibleClient, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { adoptionOf } from "@/lib/rules/sops/adoption";
import { isOpen } from "@/lib/rules/sops/words";
import { type IsoDay, dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import { readPortalSops } from "./read-portal-sops";
import { readableSops } from "./scope";
import type { SopListInput } from "./schema";

/** The SOPs of one client, planned ones too, by process. `null` is "no such client" and "not yours". */
export async function listSops(
  viewer: Viewer,
  clientCompanyId: string,
  input: SopListInput,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const { firmId } = viewer;
    const departments = await tx.department.findMany({
      where: { firmId, clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    });
    const rows = await tx.deliverable.findMany({
      where: { firmId, clientCompanyId, kind: "sop", deletedAt: null, engagement: { deletedAt: null } },
      select: {
        id: true,
        title: true,
        state: true,
        engagementId: true,
        owner: { select: { name: true } },
        sop: {
          select: {
            process: true,
            ownerSeat: true,
            reviewDay: true,
            department: { select: { id: true, name: true } },
          },
        },
      },
      orderBy: [{ title: "asc" }, { id: "asc" }],
    });
    const standings = await readStandings(tx, firmId, { clientCompanyId });
    const all = rows.map(({ sop, owner, ...row }) => ({
      ...row,
      ownerName: owner?.name ?? null,
      ownerSeat: sop?.ownerSeat ?? null,
      process: sop?.process ?? null,
      department: sop?.department ?? null,
      hasText: sop !== null,
      reviewDay: sop?.reviewDay ? toIsoDay(sop.reviewDay) : null,
      isDue: row.state === "in_use" && !!sop?.reviewDay && sop.reviewDay <= fromIsoDay(today),
      ...standings(row.id),
    }));
    const processes = [...new Set(all.flatMap(({ process }) => process ?? []))].sort();
    return { client, departments, processes, today, all, rows: byProcess(all.filter(matches(input))) };
  });
}

type Row = {
  title: string;
  process: string | null;
  state: string;
  isDue: boolean;
  ownerName: string | null;
  ownerSeat: string | null;
  department: { id: string; name: string } | null;
};

/** A client has some dozens of SOPs: they are narrowed here, where words of several tables are at hand. */
function matches({ q, department, process, state }: SopListInput) {
  const words = q?.toLocaleLowerCase("en").split(/\s+/) ?? [];
  return (row: Row) => {
    const text = [row.title, row.process, row.department?.name, row.ownerName, row.ownerSeat]
      .join(" ")
      .toLocaleLowerCase("en");
    return (
      words.every((word) => text.includes(word)) &&
      (!department || (row.department?.id ?? "none") === department) &&
      (!process || row.process === process) &&
      (!state || (state === "due" ? row.isDue : row.state === state))
    );
  };
}

function byProcess<One extends Row>(rows: One[]): One[] {
  const last = "\uffff";
  return rows.sort(
    (a, b) =>
      (a.process ?? last).localeCompare(b.process ?? last, "en") || a.title.localeCompare(b.title, "en"),
  );
}

/** For each SOP: the numbers of its versions, who must follow it, and how far it is adopted. */
async function readStandings(tx: Tx, firmId: string, of: { clientCompanyId: string }) {
  const where = { firmId, ...of };
  const versions = await tx.sopVersion.findMany({
    where: { ...where, state: { in: ["draft", "in_review", "approved", "in_use"] } },
    select: { sopId: true, number: true, state: true },
  });
  const readers = await tx.sopReader.findMany({
    where: { ...where, OR: [{ contactId: null }, { contact: { deletedAt: null } }] },
    select: { sopId: true, contactId: true, membershipId: true },
  });
  const signOffs = await tx.sopSignOff.findMany({
    where: { ...where, version: { state: "in_use" } },
    select: { sopId: true, contactId: true, membershipId: true },
  });
  return (sopId: string) => {
    const own = <One extends { sopId: string }>(rows: One[]) => rows.filter((row) => row.sopId === sopId);
    const inUse = own(versions).find(({ state }) => state === "in_use");
    const open = own(versions).find(({ state }) => isOpen(state));
    return {
      inUseNumber: inUse?.number ?? null,
      open: open ? { number: open.number, state: open.state } : null,
      adoption: adoptionOf(own(readers), own(signOffs)),
    };
  };
}

/**
 * The same for the page, and for a CEO how many are planned and in use: those whose text is kept elsewhere too, as
 * their deliverables and the gates count them.
 */
export async function getPortalSops(viewer: PortalViewer) {
  return withViewer(viewer, async (tx) => {
    const sops = await readPortalSops(tx, viewer, readableSops(viewer));
    if (viewer.role !== "ceo") return { sops, count: null };
    const planned = await tx.deliverable.findMany({
      where: {
        ...{ firmId: viewer.firmId, kind: "sop", deletedAt: null, state: { not: "withdrawn" } },
        ...{ engagement: { deletedAt: null }, clientCompany: visibleClients(viewer) },
      },
      select: { state: true },
    });
    const count = {
      planned: planned.length,
      inUse: planned.filter(({ state }) => state === "in_use").length,
      withText: sops.filter(({ inUse }) => inUse !== null).length,
    };
    return { sops, count };
  });
}

/** What a portal user reads: to sign off first, then the rest of what is in use; for a CEO, what waits for approval. */
export async function listPortalSops(viewer: PortalViewer) {
  return withViewer(viewer, (tx) => readPortalSops(tx, viewer, readableSops(viewer)));
}
