import "server-only";
import { type PortalRole, type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { PREVIEW_MINUTES } from "@/lib/auth/session";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { PreviewInput } from "./preview-schema";

interface Seen {
  readonly role: PortalRole;
  readonly contactId: string | null;
  readonly departmentId: string | null;
  readonly name: string;
}

/**
 * From the next request on, this session is shown the portal as somebody of the client sees it, and writes nothing, until
 * it is ended or its time is over. NOT_FOUND: not the viewer's client, or nobody there who could be meant.
 */
export function startPreview(
  viewer: Viewer,
  { clientCompanyId, contactId, departmentId }: PreviewInput,
  session: Uint8Array<ArrayBuffer>,
  now: Date = new Date(),
): Promise<Result<undefined, "NOT_FOUND">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "portal:preview")) return refuse("NOT_FOUND");
    const { firmId, membershipId } = viewer;
    const where = visibleClient(viewer, clientCompanyId);
    if (!(await tx.clientCompany.findFirst({ where, select: { id: true } }))) return refuse("NOT_FOUND");
    const there = { firmId, clientCompanyId, deletedAt: null };
    const seen = await find(tx, there, { contactId, departmentId });
    if (!seen) return refuse("NOT_FOUND");
    const { count } = await tx.session.updateMany({
      where: { tokenHash: session, firmId, membershipId, revokedAt: null },
      data: {
        previewClientCompanyId: clientCompanyId,
        previewRole: seen.role,
        previewContactId: seen.contactId,
        previewDepartmentId: seen.departmentId,
        previewUntil: new Date(now.getTime() + PREVIEW_MINUTES * 60_000),
      },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "portal.previewed-as", {
      entity: "client_company",
      entityId: clientCompanyId,
      clientCompanyId,
      after: { role: seen.role, name: seen.name },
    });
    return ok();
  });
}

async function find(
  tx: Tx,
  there: { firmId: string; clientCompanyId: string; deletedAt: null },
  { contactId, departmentId }: Pick<PreviewInput, "contactId" | "departmentId">,
): Promise<Seen | null> {
  if (contactId) {
    const contact = await tx.contact.findFirst({
      where: { ...there, id: contactId },
      select: { name: true, position: true },
    });
    if (!contact || contact.position === "other") return null;
    return { role: contact.position, contactId, departmentId: null, name: contact.name };
  }
  if (!departmentId) return { role: "ceo", contactId: null, departmentId: null, name: "The CEO" };
  const department = await tx.department.findFirst({
    where: { ...there, id: departmentId },
    select: { name: true },
  });
  return (
    department && { role: "head", contactId: null, departmentId, name: `The head of ${department.name}` }
  );
}
