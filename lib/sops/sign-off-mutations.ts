import "server-only";
import { type Viewer, can, isStaff } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { sopAnswered } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { fromIsoDay } from "@/lib/units/days";
import { type SopPlace, findVersion, holdSop, sopEntity } from "./find-version";
import { remindOn } from "./remind-on";
import { closeReviewTask } from "./review-reminder";
import type { ReviewSop, SignOffSop } from "./schema";

export type SignOffSopRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_IN_USE" | "NOT_ASKED";
export type ReviewSopRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_IN_USE";

/** "I have read this version and will follow it": of the version in use, by somebody who must follow it. */
export async function signOffSop(
  viewer: Viewer,
  { id, number }: SignOffSop,
  signedAt: Date = new Date(),
): Promise<Result<SopPlace, SignOffSopRefusal>> {
  if (!can(viewer, "sop:sign-off")) return refuse("FORBIDDEN");
  const { firmId, membershipId, displayName } = viewer;
  const contactId = isStaff(viewer) ? null : viewer.contactId;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    const version = place && (await findVersion(tx, viewer, id, number));
    if (!version) return refuse("NOT_FOUND");
    if (version.state !== "in_use") return refuse("NOT_IN_USE");
    const who = isStaff(viewer) ? { membershipId } : { contactId: contactId ?? membershipId };
    if ((await tx.sopReader.count({ where: { firmId, sopId: id, ...who } })) === 0)
      return refuse("NOT_ASKED");
    const key = { firmId, sopId: id, number, membershipId };
    if ((await tx.sopSignOff.count({ where: key })) > 0) return ok(place);
    await tx.sopSignOff.create({
      data: { ...key, clientCompanyId: place.clientCompanyId, contactId, name: displayName, signedAt },
    });
    if (!isStaff(viewer)) await notify(tx, viewer, sopAnswered(place.clientCompanyId, id, "signed_off"));
    await audit(tx, viewer, "sop.signed-off", { ...sopEntity(place), after: { number } });
    return ok(place);
  });
}

/** Looked at and still right: the version in use stays, and is looked at again on another day. */
export async function confirmSopReview(
  viewer: Viewer,
  { id, version, reviewDay }: ReviewSop,
): Promise<Result<SopPlace, ReviewSopRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    if (!place) return refuse("NOT_FOUND");
    if ((await tx.sopVersion.count({ where: { firmId, sopId: id, state: "in_use" } })) === 0)
      return refuse("NOT_IN_USE");
    const changed = await tx.sop.updateMany({
      where: { firmId, id, version },
      data: { reviewDay: fromIsoDay(reviewDay), version: { increment: 1 } },
    });
    if (changed.count === 0) return refuse("STALE");
    await closeReviewTask(tx, firmId, id, viewer.displayName);
    await remindOn(tx, { firmId, sopId: id }, reviewDay, viewer.timeZone);
    await audit(tx, viewer, "sop.reviewed", { ...sopEntity(place), after: { reviewDay } });
    return ok(place);
  });
}
