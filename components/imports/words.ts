import type { ImportKind } from "@/lib/rules/imports/fields";

export const KIND_WORDS: Readonly<Record<ImportKind, string>> = {
  time: "Time entries",
  contacts: "Contacts",
  clients: "Clients",
};

const NOUNS: Readonly<Record<ImportKind, readonly [string, string]>> = {
  time: ["time entry", "time entries"],
  contacts: ["contact", "contacts"],
  clients: ["client", "clients"],
};

export function countOf(n: number, kind: ImportKind): string {
  return `${figure(n)} ${NOUNS[kind][n === 1 ? 0 : 1]}`;
}

export function rowsOf(n: number, word = ""): string {
  return `${figure(n)} ${word}${n === 1 ? "row" : "rows"}`;
}

export function figure(n: number): string {
  return n.toLocaleString("en-GB");
}

/** What an import did, in a sentence. */
export function doneSentence(
  kind: ImportKind,
  { made, changed, same, leftOut }: { made: number; changed: number; same: number; leftOut: number },
): string {
  const parts = [
    `${countOf(made, kind)} brought in`,
    ...(changed > 0 ? [`${figure(changed)} changed`] : []),
    ...(same > 0 ? [`${figure(same)} there already`] : []),
    ...(leftOut > 0 ? [`${rowsOf(leftOut, "bad ")} left out`] : []),
  ];
  return `${parts.join(", ")}.`;
}
