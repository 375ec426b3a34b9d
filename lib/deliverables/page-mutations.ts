import "server-only";
import { type Viewer, can, isStaff } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { deliverableMoved } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { isSignable } from "@/lib/rules/engagement/sign-off";
import { askAgain } from "./ask-again";
import type { SavePage, SignOffDeliverable } from "./schema";
import { readableDeliverables } from "./scope";

export type SavePageRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";
export type SharePageRefusal = "FORBIDDEN" | "NOT_FOUND" | "HAS_TEXT";
export type SignOffDeliverableRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_NOW";

/** What the client's people are to read about it; version 0: nobody wrote anything yet. */
export async function saveDeliverablePage(
  viewer: Viewer,
  { id, version, about }: SavePage,
  savedAt: Date = new Date(),
): Promise<Result<undefined, SavePageRefusal>> {
  if (!can(viewer, "deliverable:edit")) return refuse("FORBIDDEN");
  const { firmId, displayName: savedByName } = viewer;
  return withViewer(viewer, async (tx) => {
    const found = await find(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { page, ...of } = found;
    // Sent again, or nothing was changed.
    if (about === (page?.about ?? "")) return ok();
    if (!page && version === 0) {
      const { clientCompanyId } = of;
      const row = { firmId, deliverableId: id, clientCompanyId, about, savedAt, savedByName };
      // Of two who write the first text at once the second one's insert fails, is tried again, and finds this one.
      await tx.deliverablePage.create({ data: row, select: { version: true } });
    } else {
      const { count } = await tx.deliverablePage.updateMany({
        where: { firmId, deliverableId: id, version },
        data: {
          ...{ about, savedAt, savedByName },
          ...{ edition: { increment: 1 }, version: { increment: 1 } },
        },
      });
      if (count === 0) return refuse("STALE");
      if (page) await askAgain(tx, viewer, of, id, page);
    }
    await audit(tx, viewer, "deliverable.described", entity(id, of));
    return ok();
  });
}

/** Gives it a page in the portal, for the CEO and whoever of the company owns it. Sharing twice is once. */
export async function shareDeliverable(
  viewer: Viewer,
  id: string,
): Promise<Result<string, SharePageRefusal>> {
  if (!can(viewer, "deliverable:share")) return refuse("FORBIDDEN");
  const { firmId, displayName } = viewer;
  return withViewer(viewer, async (tx) => {
    const found = await find(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { clientCompanyId, sop } = found;
    // An SOP whose text is kept here is read, signed off and talked about on the SOP's own page.
    if (sop) return refuse("HAS_TEXT");
    const shared = { sharedAt: new Date(), sharedByName: displayName };
    const made = await tx.deliverablePage.createMany({
      data: [{ firmId, deliverableId: id, clientCompanyId, savedByName: displayName, ...shared }],
      skipDuplicates: true,
    });
    const where = { firmId, deliverableId: id, sharedAt: null };
    const changed = made.count > 0 ? made : await tx.deliverablePage.updateMany({ where, data: shared });
    if (changed.count === 0) return ok(clientCompanyId);
    await notify(tx, viewer, deliverableMoved(found, id, "shared"));
    await audit(tx, viewer, "deliverable.shared", entity(id, found));
    return ok(clientCompanyId);
  });
}

/** Takes the page back at once. What was written and signed stays, for when it is shared again. */
export async function unshareDeliverable(
  viewer: Viewer,
  id: string,
): Promise<Result<string, Exclude<SharePageRefusal, "HAS_TEXT">>> {
  if (!can(viewer, "deliverable:share")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await find(tx, viewer, id);
    if (!found) return refuse("NOT_FOUND");
    const { count } = await tx.deliverablePage.updateMany({
      where: { firmId: viewer.firmId, deliverableId: id, sharedAt: { not: null } },
      data: { sharedAt: null, sharedByName: null },
    });
    if (count > 0) await audit(tx, viewer, "deliverable.unshared", entity(id, found));
    return ok(found.clientCompanyId);
  });
}

/** "I have read it and agree", of what stood there when the page was opened. STALE: something else stands there by now. */
export async function signOffDeliverable(
  viewer: Viewer,
  { id, edition }: SignOffDeliverable,
  signedAt: Date = new Date(),
): Promise<Result<undefined, SignOffDeliverableRefusal>> {
  if (isStaff(viewer) || !can(viewer, "deliverable:sign-off")) return refuse("FORBIDDEN");
  const { firmId, membershipId, displayName: name, role } = viewer;
  return withViewer(viewer, async (tx) => {
    const found = await find(tx, viewer, id);
    if (!found?.page) return refuse("NOT_FOUND");
    if (found.page.edition !== edition) return refuse("STALE");
    const key = { firmId, deliverableId: id, edition, membershipId };
    if ((await tx.deliverableSignOff.count({ where: key })) > 0) return ok();
    if (found.sop || !isSignable(found.state)) return refuse("NOT_NOW");
    const { clientCompanyId } = found;
    await tx.deliverableSignOff.create({ data: { ...key, clientCompanyId, name, role, signedAt } });
    await notify(tx, viewer, deliverableMoved(found, id, "signed_off"));
    await audit(tx, viewer, "deliverable.signed-off", { ...entity(id, found), after: { edition } });
    return ok();
  });
}

function find(tx: Tx, viewer: Viewer, id: string) {
  return tx.deliverable.findFirst({
    where: { AND: [{ id }, readableDeliverables(viewer)] },
    select: {
      ...{ clientCompanyId: true, engagementId: true, ownerContactId: true, state: true },
      page: { select: { about: true, edition: true, sharedAt: true } },
      sop: { select: { id: true } },
    },
  });
}

function entity(id: string, { clientCompanyId }: { clientCompanyId: string }) {
  return { entity: "deliverable", entityId: id, clientCompanyId };
}
