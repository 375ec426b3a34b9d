import type { SeatToEdit } from "./read";
import type { EditSeat } from "./schema";

/** What somebody else wrote, by the field it stands beside, where it is other than what was typed. */
export function theirsBeside(typed: EditSeat, theirs: SeatToEdit): Record<string, string[]> {
  const owners = (at: number) => theirs.owners[at]?.name ?? null;
  const measures = theirs.numbers.filter(({ measureId }) => measureId !== null);
  const named = theirs.numbers.find(({ measureId }) => measureId === null)?.name ?? null;
  const ids = (all: readonly (string | null)[]) => [...all].sort().join();
  const isOther: Record<string, readonly [boolean, string | null]> = {
    title: [typed.title !== theirs.title, theirs.title],
    departmentId: [typed.departmentId !== theirs.departmentId, theirs.departmentName],
    "ownerIds[0]": [typed.ownerIds[0] !== theirs.owners[0]?.id, owners(0)],
    "ownerIds[1]": [typed.ownerIds[1] !== theirs.owners[1]?.id, owners(1)],
    measureIds: [
      ids(typed.measureIds) !== ids(measures.map(({ measureId }) => measureId)),
      measures.map(({ name }) => name).join(", ") || null,
    ],
    numberName: [typed.numberName !== named, named],
    isLeadership: [typed.isLeadership !== theirs.isLeadership, theirs.isLeadership ? "ticked" : "not ticked"],
    isOperations: [typed.isOperations !== theirs.isOperations, theirs.isOperations ? "ticked" : "not ticked"],
  };
  const length = Math.max(typed.responsibilities.length, theirs.responsibilities.length);
  for (let at = 0; at < length; at += 1)
    isOther[`responsibilities[${at}]`] = [
      typed.responsibilities[at] !== theirs.responsibilities[at],
      theirs.responsibilities[at] ?? null,
    ];
  return Object.fromEntries(
    Object.entries(isOther).flatMap(([field, [differs, now]]) =>
      differs ? [[field, [now === null ? "Theirs: nothing." : `Theirs: ${now}`]]] : [],
    ),
  );
}
