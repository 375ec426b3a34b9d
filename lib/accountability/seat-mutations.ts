import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import {
  MOST_SEATS,
  type MoveProblem,
  type Placed,
  below,
  moveSeat,
  takeOff,
} from "@/lib/rules/accountability/tree";
import { type HeldDraft, type Kept, chartEntity, holdDraft, noteChange, overtaken } from "./hold";
import type { AddSeat, EditSeat, MoveSeat, RemoveSeat } from "./schema";
import { type SeatToEdit, seatOf, seatSelect } from "./read";
import { ownersApart, writeOwners, writeNumbers, whoIsMissing } from "./seat-parts";

type Refusal = "FORBIDDEN" | "NOT_FOUND";
export type AddSeatRefusal = Refusal | "FULL" | "NO_SUCH_SEAT" | "TOP_THERE";
export type MoveSeatRefusal = Refusal | MoveProblem;
export type EditSeatRefusal = Refusal | "OWNER_GONE" | "TWO_OF_FIRM" | "DEPARTMENT_GONE" | "MEASURE_GONE";

/** Another seat, the last below its parent, under the id that the form carried: sent twice, it is the same one. */
export async function addSeat(
  viewer: Viewer,
  { id, chartId, title, parentId }: AddSeat,
): Promise<Result<undefined, AddSeatRefusal>> {
  return inDraft(viewer, chartId, async (tx, draft) => {
    const { seats, clientCompanyId } = draft;
    if (seats.some((seat) => seat.id === id)) return ok();
    if (seats.length >= MOST_SEATS) return refuse("FULL");
    if (parentId === null && seats.length > 0) return refuse("TOP_THERE");
    if (parentId !== null && !seats.some((seat) => seat.id === parentId)) return refuse("NO_SUCH_SEAT");
    const { firmId } = viewer;
    const there = await tx.seat.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
    if (there && there.clientCompanyId !== clientCompanyId) return refuse("NOT_FOUND");
    if (!there) await tx.seat.create({ data: { firmId, id, clientCompanyId } });
    const position = Math.max(-1, ...below(seats, parentId).map((seat) => seat.position)) + 1;
    const place = { firmId, clientCompanyId, chartId, seatId: id, parentSeatId: parentId, position };
    await tx.chartSeat.create({ data: { ...place, title } });
    await noteChange(tx, viewer, draft);
    await audit(tx, viewer, "seat.added", { ...chartEntity(draft), after: { seatId: id, title, parentId } });
    return ok();
  });
}

/** Puts a seat elsewhere, with all below it. Sent again after a lost answer it says the same. */
export async function placeSeat(
  viewer: Viewer,
  { chartId, version, seatId, parentId, index }: MoveSeat,
): Promise<Result<Kept, MoveSeatRefusal>> {
  return inDraft(viewer, chartId, async (tx, draft) => {
    if (draft.version !== version) return ok(overtaken(draft));
    const moved = moveSeat(draft.seats, seatId, { parentId, index });
    if (typeof moved === "string") return refuse(moved);
    const changed = await writePlaces(tx, viewer, draft, moved);
    if (changed === 0) return ok({ isKept: true, version });
    const next = await noteChange(tx, viewer, draft);
    const stood = draft.seats.find(({ id }) => id === seatId);
    await audit(tx, viewer, "seat.moved", {
      ...chartEntity(draft),
      before: { seatId, parentId: stood?.parentId ?? null, index: stood?.position ?? null },
      after: { seatId, parentId, index },
    });
    return ok({ isKept: true, version: next });
  });
}

/** Takes a seat off the draft; those below it go to where it was. Charts that were live keep it. */
export async function removeSeat(
  viewer: Viewer,
  { chartId, version, seatId }: RemoveSeat,
): Promise<Result<Kept & { clientCompanyId: string }, MoveSeatRefusal>> {
  return inDraft(viewer, chartId, async (tx, draft) => {
    const { clientCompanyId } = draft;
    const gone = draft.seats.find(({ id }) => id === seatId);
    if (!gone) return ok({ isKept: true, version: draft.version, clientCompanyId });
    if (draft.version !== version) return ok({ ...overtaken(draft), clientCompanyId });
    const left = takeOff(draft.seats, seatId);
    if (typeof left === "string") return refuse(left);
    await writePlaces(tx, viewer, draft, left);
    await tx.chartSeat.deleteMany({ where: { firmId: viewer.firmId, chartId, seatId } });
    const next = await noteChange(tx, viewer, draft);
    await audit(tx, viewer, "seat.removed", { ...chartEntity(draft), before: { seatId, title: gone.title } });
    return ok({ isKept: true, version: next, clientCompanyId });
  });
}

/** `isKept: false`: somebody else changed this seat since it was read; `theirs` is how it stands now. */
export type EditedSeat =
  | { readonly isKept: true }
  | { readonly isKept: false; readonly theirs: SeatToEdit; readonly byName: string };

/** What a seat is called, answers for, is measured by, and whose it is. */
export async function editSeat(
  viewer: Viewer,
  { chartId, seatId, version, ownerIds, measureIds, numberName, ...words }: EditSeat,
): Promise<Result<EditedSeat, EditSeatRefusal>> {
  return inDraft<EditedSeat, EditSeatRefusal>(viewer, chartId, async (tx, draft) => {
    const before = draft.seats.find(({ id }) => id === seatId);
    if (!before) return refuse("NOT_FOUND");
    const { firmId } = viewer;
    const row = await tx.chartSeat.findFirstOrThrow({
      where: { firmId, chartId, seatId },
      select: seatSelect,
    });
    const stood = seatOf(row, true);
    if (before.version !== version) return ok({ isKept: false, theirs: stood, byName: draft.changedByName });
    const of = { firmId, clientCompanyId: draft.clientCompanyId };
    const owners = await ownersApart(tx, of, viewer, ownerIds);
    if (owners === "TWO_OF_FIRM") return refuse(owners);
    const { contactIds, ...fractional } = owners;
    const missing = await whoIsMissing(tx, of, { contactIds, measureIds, departmentId: words.departmentId });
    if (missing) return refuse(missing);
    await tx.chartSeat.updateMany({
      where: { firmId, chartId, seatId, version },
      data: { ...words, ...fractional, version: { increment: 1 } },
    });
    await writeOwners(tx, { ...of, chartId, seatId }, contactIds);
    await writeNumbers(tx, { ...of, chartId, seatId }, { measureIds, numberName });
    await noteChange(tx, viewer, draft);
    await audit(tx, viewer, "seat.edited", {
      ...chartEntity(draft),
      before: { seatId, ...auditable(stood) },
      after: { seatId, ...words, ownerIds, measureIds, numberName },
    });
    return ok({ isKept: true });
  });
}

/** Writes only what stands elsewhere than before; answers how many seats that were. */
async function writePlaces(tx: Tx, viewer: Viewer, draft: HeldDraft, seats: readonly Placed[]) {
  const old = new Map(draft.seats.map((seat) => [seat.id, seat]));
  const changed = seats.filter(({ id, parentId, position }) => {
    const was = old.get(id);
    return was?.parentId !== parentId || was.position !== position;
  });
  for (const { id, parentId, position } of changed)
    await tx.chartSeat.updateMany({
      where: { firmId: viewer.firmId, chartId: draft.id, seatId: id },
      data: { parentSeatId: parentId, position },
    });
  return changed.length;
}

async function inDraft<Value, Reason extends string>(
  viewer: Viewer,
  chartId: string,
  change: (tx: Tx, draft: HeldDraft) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | Refusal>> {
  if (!can(viewer, "chart:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const draft = await holdDraft(tx, viewer, chartId);
    return draft ? change(tx, draft) : refuse("NOT_FOUND");
  });
}

/** A seat as the trail keeps it. */
function auditable({
  title,
  departmentId,
  responsibilities,
  isOperations,
  isLeadership,
  owners,
  numbers,
}: SeatToEdit) {
  const ownerIds = owners.map(({ id }) => id);
  return {
    title,
    departmentId,
    responsibilities: [...responsibilities],
    isOperations,
    isLeadership,
    ownerIds,
    numbers: numbers.map((number) => ({ ...number })),
  };
}
