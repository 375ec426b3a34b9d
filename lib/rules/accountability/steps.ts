import { type Place, type Placed, below, branchOf } from "./tree";

/** Up and down among those beside it, in below the one before it, out to beside the one above it. */
export const STEPS = ["up", "down", "in", "out"] as const;
export type Step = (typeof STEPS)[number];

/** Where a step leads; `null` where there is no way. */
export function stepFrom(seats: readonly Placed[], id: string, step: Step): Place | null {
  const seat = seats.find((one) => one.id === id);
  if (!seat || seat.parentId === null) return null;
  const { parentId } = seat;
  const beside = below(seats, parentId);
  const at = beside.findIndex((one) => one.id === id);
  if (step === "up") return at > 0 ? { parentId, index: at - 1 } : null;
  if (step === "down") return at < beside.length - 1 ? { parentId, index: at + 1 } : null;
  if (step === "in") {
    const before = beside[at - 1];
    return before ? { parentId: before.id, index: below(seats, before.id).length } : null;
  }
  const above = seats.find((one) => one.id === parentId);
  if (!above || above.parentId === null) return null;
  const index = below(seats, above.parentId).findIndex((one) => one.id === parentId) + 1;
  return { parentId: above.parentId, index };
}

export type DropZone = "before" | "into" | "after";

/** Where a seat dropped on another one goes; `null` where it may not: on the top's sides, on itself, or below itself. */
export function dropPlace(
  seats: readonly Placed[],
  id: string,
  { overId, zone }: { readonly overId: string; readonly zone: DropZone },
): Place | null {
  const over = seats.find((seat) => seat.id === overId);
  if (!over || branchOf(seats, id).has(overId)) return null;
  const without = seats.filter((seat) => seat.id !== id);
  if (zone === "into") return { parentId: overId, index: below(without, overId).length };
  if (over.parentId === null) return null;
  const at = below(without, over.parentId).findIndex((seat) => seat.id === overId);
  return { parentId: over.parentId, index: zone === "before" ? at : at + 1 };
}

type Titled = Placed & { readonly title: string };

/** "Dispatch planner is now 2 of 3 below Head of dispatch." */
export function placeSentence(seats: readonly Titled[], id: string): string {
  const seat = seats.find((one) => one.id === id);
  if (!seat) return "";
  const above = seats.find((one) => one.id === seat.parentId);
  if (!above) return `${seat.title} is at the top.`;
  const beside = below(seats, above.id);
  const place = beside.findIndex((one) => one.id === id) + 1;
  return `${seat.title} is now ${place} of ${beside.length} below ${above.title}.`;
}

const NO_WAY: Record<Step, string> = {
  up: "is already the first here",
  down: "is already the last here",
  in: "has nobody before it to go below",
  out: "is already right below the top",
};

/** Why a step leads nowhere. */
export function noWaySentence(seat: Titled, step: Step): string {
  return seat.parentId === null
    ? `${seat.title} is at the top and stays there.`
    : `${seat.title} ${NO_WAY[step]}.`;
}
