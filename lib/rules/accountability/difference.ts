import type { ChartSeat } from "./seat";
import { depthFirst } from "./tree";

export type Difference = {
  readonly kind: "added" | "gone" | "owner" | "moved" | "words";
  readonly sentence: string;
};

/** What another chart has otherwise, in words. A seat is the same one whatever it is called. */
export function chartDifference(before: readonly ChartSeat[], after: readonly ChartSeat[]): Difference[] {
  const old = new Map(before.map((seat) => [seat.id, seat]));
  const now = new Map(after.map((seat) => [seat.id, seat]));
  const inOrder = (seats: readonly ChartSeat[]) => depthFirst(seats).map(({ seat }) => seat);
  const nameIn = (seats: ReadonlyMap<string, ChartSeat>, id: string | null) =>
    (id !== null && seats.get(id)?.title) || "the top";

  const added = inOrder(after)
    .filter(({ id }) => !old.has(id))
    .map(({ title, parentId, owners }) => ({
      kind: "added" as const,
      sentence: `“${title}” is new, below ${nameIn(now, parentId)}, ${ownedBy(owners)}.`,
    }));
  const gone = inOrder(before)
    .filter(({ id }) => !now.has(id))
    .map(({ title, owners }) => ({
      kind: "gone" as const,
      sentence: `“${title}” is gone; it was ${ownedBy(owners)}.`,
    }));
  const changed = inOrder(after).flatMap((seat): Difference[] => {
    const was = old.get(seat.id);
    if (!was) return [];
    const found: Difference[] = [];
    if (was.title !== seat.title)
      found.push({ kind: "words", sentence: `“${was.title}” is now called “${seat.title}”.` });
    if (idsOf(was) !== idsOf(seat))
      found.push({
        kind: "owner",
        sentence: `“${seat.title}” is now ${ownedBy(seat.owners)}; it was ${ownedBy(was.owners)}.`,
      });
    if (was.parentId !== seat.parentId)
      found.push({
        kind: "moved",
        sentence: `“${seat.title}” moved from below ${nameIn(old, was.parentId)} to below ${nameIn(now, seat.parentId)}.`,
      });
    const words = otherWords(was, seat);
    if (words) found.push({ kind: "words", sentence: `“${seat.title}”: ${words}.` });
    return found;
  });
  return [...added, ...gone, ...changed];
}

function ownedBy(owners: ChartSeat["owners"]): string {
  return owners.length === 0
    ? "without an owner"
    : `owned by ${owners.map(({ name }) => name).join(" and ")}`;
}

function idsOf({ owners }: ChartSeat): string {
  return owners
    .map(({ id }) => id)
    .sort()
    .join();
}

function otherWords(was: ChartSeat, seat: ChartSeat): string {
  const numbers = ({ numbers: all }: ChartSeat) => all.map(({ name }) => name);
  return [
    ...added("answers for", seat.responsibilities, was.responsibilities),
    ...added("no longer answers for", was.responsibilities, seat.responsibilities),
    ...added("has the number", numbers(seat), numbers(was)),
    ...added("lost the number", numbers(was), numbers(seat)),
    ...(was.departmentName === seat.departmentName
      ? []
      : [seat.departmentName ? `is in ${seat.departmentName}` : "is in no department"]),
  ].join("; ");
}

function added(words: string, these: readonly string[], those: readonly string[]): string[] {
  return these.filter((one) => !those.includes(one)).map((one) => `${words} “${one}”`);
}
