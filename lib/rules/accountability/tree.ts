/** A seat's place: below which one, and at which place among those beside it, from 0. The top is below none. */
export type Placed = { readonly id: string; readonly parentId: string | null; readonly position: number };
export type Place = { readonly parentId: string; readonly index: number };

export const MOST_SEATS = 60;

export type TreeProblem = "CIRCLE" | "ORPHAN" | "TWO_TOPS";
export type MoveProblem = "NO_SUCH_SEAT" | "TOP_STAYS" | "BELOW_ITSELF";

/** What keeps seats from being a tree; `null`: they are one, or there is none. */
export function treeProblem(seats: readonly Placed[]): TreeProblem | null {
  const ids = new Set(seats.map(({ id }) => id));
  if (seats.some(({ parentId }) => parentId !== null && !ids.has(parentId))) return "ORPHAN";
  if (seats.filter(({ parentId }) => parentId === null).length > 1) return "TWO_TOPS";
  return depthFirst(seats).length === seats.length ? null : "CIRCLE";
}

/** Those right below a seat, in their order; of `null` the top. */
export function below<Seat extends Placed>(seats: readonly Seat[], parentId: string | null): Seat[] {
  return seats
    .filter((seat) => seat.parentId === parentId)
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}

/** As they are read: each followed by those below it. What no way leads to from the top is left out. */
export function depthFirst<Seat extends Placed>(
  seats: readonly Seat[],
  from: string | null = null,
  depth = 0,
): { readonly seat: Seat; readonly depth: number }[] {
  return below(seats, from).flatMap((seat) => [{ seat, depth }, ...depthFirst(seats, seat.id, depth + 1)]);
}

/** A seat and everything below it. */
export function branchOf(seats: readonly Placed[], id: string): ReadonlySet<string> {
  return new Set([id, ...depthFirst(seats, id).map(({ seat }) => seat.id)]);
}

/** Puts a seat, with what is below it, under another one: at `index` of those that are there without it. */
export function moveSeat<Seat extends Placed>(
  seats: readonly Seat[],
  id: string,
  { parentId, index }: Place,
): Seat[] | MoveProblem {
  const moved = seats.find((seat) => seat.id === id);
  if (!moved || !seats.some((seat) => seat.id === parentId)) return "NO_SUCH_SEAT";
  if (moved.parentId === null) return "TOP_STAYS";
  if (branchOf(seats, id).has(parentId)) return "BELOW_ITSELF";
  const without = seats.filter((seat) => seat.id !== id);
  const beside = below(without, parentId);
  const at = Math.max(0, Math.min(index, beside.length));
  return numbered([...without, { ...moved, parentId }], parentId, [
    ...beside.slice(0, at).map((seat) => seat.id),
    id,
    ...beside.slice(at).map((seat) => seat.id),
  ]);
}

/** Takes a seat off; those below it take its place, in their order. The top goes only when it is the last. */
export function takeOff<Seat extends Placed>(seats: readonly Seat[], id: string): Seat[] | MoveProblem {
  const gone = seats.find((seat) => seat.id === id);
  if (!gone) return "NO_SUCH_SEAT";
  const { parentId } = gone;
  if (parentId === null) return seats.length === 1 ? [] : "TOP_STAYS";
  const order = below(seats, parentId).flatMap((seat) =>
    seat.id === id ? below(seats, id).map((child) => child.id) : [seat.id],
  );
  const left = seats
    .filter((seat) => seat.id !== id)
    .map((seat) => (seat.parentId === id ? { ...seat, parentId } : seat));
  return numbered(left, parentId, order);
}

function numbered<Seat extends Placed>(
  seats: readonly Seat[],
  parentId: string,
  order: readonly string[],
): Seat[] {
  return seats.map((seat) =>
    seat.parentId === parentId ? { ...seat, position: order.indexOf(seat.id) } : seat,
  );
}
