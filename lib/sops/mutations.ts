import "server-only";
import { type Viewer, can, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { EMPTY_DOCUMENT } from "@/lib/rules/sops/document";
import { SOP_TEMPLATES, templateDocument } from "@/lib/rules/sops/templates";
import { dayIn } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { type SopPlace, holdSop, sopEntity } from "./find-version";
import { holdEscalation, readFromEscalation, turnInto } from "./from-escalation";
import { followVersions } from "./follow-versions";
import type { SopDetails, SopReaders, StartSop } from "./schema";

type NamedRefusal = "FORBIDDEN" | "NOT_FOUND" | "OWNER_GONE" | "DEPARTMENT_GONE";
export type StartSopRefusal = NamedRefusal | "ESCALATION_TURNED";
export type SopDetailsRefusal = NamedRefusal | "STALE";
export type SopReadersRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "READER_GONE";

/**
 * Begins the text of an SOP: of the planned deliverable with this id, or of a new one in the engagement. Sent twice, it
 * is the same one.
 */
export async function startSop(
  viewer: Viewer,
  { id, engagementId, template, escalationId, ...named }: StartSop,
): Promise<Result<SopPlace, StartSopRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const engagement = await tx.engagement.findFirst({
      where: { firmId, id: engagementId, deletedAt: null, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!engagement) return refuse("NOT_FOUND");
    const { clientCompanyId } = engagement;
    const place = { id, clientCompanyId };
    // Before it is read what is there: the same form sent twice is the same SOP, not a second one.
    if (escalationId) await holdEscalation(tx, firmId, escalationId);
    const there = await tx.deliverable.findFirst({
      where: { firmId, id },
      select: { engagementId: true, kind: true, deletedAt: true, sop: { select: { id: true } } },
    });
    if (there && (there.engagementId !== engagementId || there.kind !== "sop" || there.deletedAt))
      return refuse("NOT_FOUND");
    if (there?.sop) return ok(place);
    const missing = await whoIsMissing(tx, place, { firmId, ...named });
    if (missing) return refuse(missing);
    if (escalationId && !(await readFromEscalation(tx, viewer, clientCompanyId, escalationId)))
      return refuse("ESCALATION_TURNED");

    const { departmentId, ...plan } = named;
    if (there) await tx.deliverable.updateMany({ where: { firmId, id }, data: plan });
    else await tx.deliverable.create({ data: { firmId, ...place, engagementId, kind: "sop", ...plan } });
    if (escalationId) await turnInto(tx, firmId, escalationId, id);
    const started = template && SOP_TEMPLATES[template];
    const { process, purpose, scope, ownerSeat } = started ?? {};
    await tx.sop.create({
      data: {
        firmId,
        ...place,
        departmentId,
        ...(started && { process, purpose, scope, ownerSeat }),
      } as Prisma.SopUncheckedCreateInput,
    });
    await tx.sopVersion.create({
      data: {
        firmId,
        clientCompanyId,
        sopId: id,
        number: 1,
        document: (template ? templateDocument(template) : EMPTY_DOCUMENT) as Prisma.InputJsonObject,
        authorIds: [viewer.membershipId],
        savedByName: viewer.displayName,
      },
    });
    await followVersions(tx, { firmId, id }, dayIn(viewer.timeZone, new Date()));
    const after = { ...named, engagementId, template: template ?? null, escalationId };
    await audit(tx, viewer, "sop.started", { ...sopEntity(place), after });
    return ok(place);
  });
}

/** What belongs to all versions. STALE: somebody changed it since it was read. */
export async function changeSopDetails(
  viewer: Viewer,
  { id, version, ...details }: SopDetails,
): Promise<Result<SopPlace, SopDetailsRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    if (!place) return refuse("NOT_FOUND");
    const missing = await whoIsMissing(tx, place, { firmId, ...details });
    if (missing) return refuse(missing);
    const { title, ownerContactId, ...own } = details;
    const changed = await tx.sop.updateMany({
      where: { firmId, id, version },
      data: { ...own, version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("STALE");
    await tx.deliverable.updateMany({
      where: { firmId, id },
      data: { title, ownerContactId, version: { increment: 1 } },
    });
    await audit(tx, viewer, "sop.details-changed", { ...sopEntity(place), after: details });
    return ok(place);
  });
}

/** Who must follow it, all of them. What somebody signed off stays, whether or not they still must. */
export async function nameSopReaders(
  viewer: Viewer,
  { id, version, contactIds, membershipIds }: SopReaders,
): Promise<Result<SopPlace, SopReadersRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    if (!place) return refuse("NOT_FOUND");
    const { clientCompanyId } = place;
    const contacts = [...new Set(contactIds)];
    const members = [...new Set(membershipIds)];
    const known =
      (await tx.contact.count({
        where: { firmId, clientCompanyId, id: { in: contacts }, deletedAt: null },
      })) +
      (await tx.membership.count({
        where: { firmId, clientCompanyId: null, id: { in: members }, disabledAt: null },
      }));
    if (known !== contacts.length + members.length) return refuse("READER_GONE");
    const changed = await tx.sop.updateMany({
      where: { firmId, id, version },
      data: { version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("STALE");
    await tx.sopReader.deleteMany({ where: { firmId, sopId: id } });
    const of = { firmId, clientCompanyId, sopId: id };
    await tx.sopReader.createMany({
      data: [
        ...contacts.map((contactId) => ({ ...of, contactId })),
        ...members.map((membershipId) => ({ ...of, membershipId })),
      ],
    });
    await audit(tx, viewer, "sop.readers-named", {
      ...sopEntity(place),
      after: { contactIds: contacts, membershipIds: members },
    });
    return ok(place);
  });
}

type Named = { firmId: string; ownerContactId: string | null; departmentId: string | null };

/** An owner is a contact of the same client, a department one of theirs. */
async function whoIsMissing(
  tx: Tx,
  { clientCompanyId }: SopPlace,
  { firmId, ownerContactId, departmentId }: Named,
): Promise<"OWNER_GONE" | "DEPARTMENT_GONE" | null> {
  const there = (id: string) => ({ firmId, clientCompanyId, id, deletedAt: null });
  if (ownerContactId && (await tx.contact.count({ where: there(ownerContactId) })) === 0) return "OWNER_GONE";
  if (departmentId && (await tx.department.count({ where: there(departmentId) })) === 0)
    return "DEPARTMENT_GONE";
  return null;
}
