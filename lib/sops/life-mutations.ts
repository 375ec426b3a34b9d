import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { type SopNode, isBlank } from "@/lib/rules/sops/document";
import { type IsoDay, addMonths, dayIn, fromIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import type { SopVersionState } from "@/prisma/generated/enums";
import { type SopPlace, findVersion, holdSop, sopEntity } from "./find-version";
import { followVersions } from "./follow-versions";
import { remindOn } from "./remind-on";
import { closeReviewTask } from "./review-reminder";
import type { SendBackSop, SopVersionSeen, SubmitSop } from "./schema";
import { tellOfStep } from "./tell-of-step";

export type SopStepRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "NOT_FROM_HERE";
export type SubmitSopRefusal = SopStepRefusal | "BLANK" | "NOTE_MISSING";
export type ApproveSopRefusal = SopStepRefusal | "OWN_TEXT";
export type WithdrawSopRefusal = "FORBIDDEN" | "NOT_FOUND";

const MONTHS_UNTIL_REVIEW = 12;

/** For a second person to read. From the second version on it says what changed. */
export async function submitSop(
  viewer: Viewer,
  { changeNote, ...seen }: SubmitSop,
  at: Date = new Date(),
): Promise<Result<SopPlace, SubmitSopRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findStep(tx, viewer, seen, "draft");
    if (!found.ok) return found;
    if (isBlank(found.value.document as SopNode)) return refuse("BLANK");
    if (seen.number > 1 && !changeNote) return refuse("NOTE_MISSING");
    return step(tx, viewer, seen, found.value, "sop.submitted-for-review", {
      state: "in_review",
      changeNote,
      submittedAt: at,
      submittedByName: viewer.displayName,
    });
  });
}

/** By somebody who wrote none of it. From here on the text is fixed. */
export async function approveSop(
  viewer: Viewer,
  seen: SopVersionSeen,
  at: Date = new Date(),
): Promise<Result<SopPlace, ApproveSopRefusal>> {
  if (!can(viewer, "sop:approve")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findStep(tx, viewer, seen, "in_review");
    if (!found.ok) return found;
    if (found.value.authorIds.includes(viewer.membershipId)) return refuse("OWN_TEXT");
    return step(tx, viewer, seen, found.value, "sop.approved", {
      state: "approved",
      approvedAt: at,
      approvedByName: viewer.displayName,
    });
  });
}

/** Back to the author, with what is to change. Its author may take it back too. */
export async function sendBackSop(
  viewer: Viewer,
  { comment, ...seen }: SendBackSop,
): Promise<Result<SopPlace, SopStepRefusal>> {
  if (!can(viewer, "sop:approve") && !can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const found = await findStep(tx, viewer, seen, "in_review");
    if (!found.ok) return found;
    return step(tx, viewer, seen, found.value, "sop.sent-back", {
      state: "draft",
      sentBackAt: new Date(),
      sentBackByName: viewer.displayName,
      sentBackComment: comment,
    });
  });
}

/** The approved version takes the place of the one in use; those who must follow it sign off anew. */
export async function putSopIntoUse(
  viewer: Viewer,
  seen: SopVersionSeen,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<SopPlace, SopStepRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const found = await findStep(tx, viewer, seen, "approved");
    if (!found.ok) return found;
    await tx.sopVersion.updateMany({
      where: { firmId, sopId: seen.id, state: "in_use" },
      data: { state: "replaced", revision: { increment: 1 } },
    });
    const reviewDay = addMonths(today, MONTHS_UNTIL_REVIEW);
    await tx.sop.updateMany({
      where: { firmId, id: seen.id },
      data: { reviewDay: fromIsoDay(reviewDay), version: { increment: 1 } },
    });
    await closeReviewTask(tx, firmId, seen.id, viewer.displayName);
    await remindOn(tx, { firmId, sopId: seen.id }, reviewDay, viewer.timeZone);
    const data = { state: "in_use", inUseSince: fromIsoDay(today) } as const;
    return step(tx, viewer, seen, found.value, "sop.put-into-use", data, today);
  });
}

/** Out of use, with whatever was being written. It can be taken up again by a new version. */
export async function withdrawSop(
  viewer: Viewer,
  { id }: { id: string },
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<SopPlace, WithdrawSopRefusal>> {
  if (!can(viewer, "sop:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await holdSop(tx, viewer, id);
    if (!place) return refuse("NOT_FOUND");
    const { count } = await tx.sopVersion.updateMany({
      where: { firmId, sopId: id, state: { in: ["draft", "in_review", "approved", "in_use"] } },
      data: { state: "withdrawn", revision: { increment: 1 } },
    });
    if (count === 0) return ok(place);
    await tx.sop.updateMany({
      where: { firmId, id },
      data: { reviewDay: null, version: { increment: 1 } },
    });
    await followVersions(tx, { firmId, id }, today);
    await audit(tx, viewer, "sop.withdrawn", sopEntity(place));
    return ok(place);
  });
}

type Found = SopPlace & { document: unknown; authorIds: string[] };

async function findStep(
  tx: Tx,
  viewer: Viewer,
  { id, number, revision }: SopVersionSeen,
  from: SopVersionState,
): Promise<Result<Found, "NOT_FOUND" | "STALE" | "NOT_FROM_HERE">> {
  const place = await holdSop(tx, viewer, id);
  const version = place && (await findVersion(tx, viewer, id, number));
  if (!version) return refuse("NOT_FOUND");
  // Asked first: whoever sees an old text is told so, and decides about what they have not read.
  if (version.revision !== revision) return refuse("STALE");
  if (version.state !== from) return refuse("NOT_FROM_HERE");
  return ok({ ...place, document: version.document, authorIds: version.authorIds });
}

async function step(
  tx: Tx,
  viewer: Viewer,
  { id, number, revision }: SopVersionSeen,
  place: SopPlace,
  event: string,
  data: Prisma.SopVersionUpdateManyMutationInput & { state: SopVersionState },
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<SopPlace, "STALE">> {
  const { firmId } = viewer;
  const moved = await tx.sopVersion.updateMany({
    where: { firmId, sopId: id, number, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  if (moved.count === 0) return refuse("STALE");
  await followVersions(tx, { firmId, id }, today);
  await tellOfStep(tx, viewer, place, data.state);
  await audit(tx, viewer, event, { ...sopEntity(place), after: { number } });
  return ok({ id: place.id, clientCompanyId: place.clientCompanyId });
}
