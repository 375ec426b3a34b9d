/** Responsible does it, accountable answers for it, consulted is asked before, informed is told after. */
export const LETTERS = ["R", "A", "C", "I"] as const;
export type Letter = (typeof LETTERS)[number];
export const LETTER_WORDS: Readonly<Record<Letter, string>> = {
  R: "Responsible: does it",
  A: "Accountable: answers for it",
  C: "Consulted: asked before",
  I: "Informed: told after",
};

export type OtherLetter = Exclude<Letter, "A">;

/** A row: its one A, and the other letters by seat. */
export type RaciRow = {
  readonly accountableSeatId: string;
  readonly parts: ReadonlyMap<string, OtherLetter>;
};

export function letterOf({ accountableSeatId, parts }: RaciRow, seatId: string): Letter | null {
  return seatId === accountableSeatId ? "A" : (parts.get(seatId) ?? null);
}

/**
 * A row after one cell was written. An A leaves the seat that had it; the seat that has it gives it up only by another
 * one's taking it, so that a row has exactly one, whatever is written.
 */
export function withLetter(row: RaciRow, seatId: string, letter: Letter | null): RaciRow | "NEEDS_A" {
  const { accountableSeatId } = row;
  const parts = new Map(row.parts);
  if (letter === "A") {
    parts.delete(seatId);
    return { accountableSeatId: seatId, parts };
  }
  if (seatId === accountableSeatId) return "NEEDS_A";
  if (letter === null) parts.delete(seatId);
  else parts.set(seatId, letter);
  return { accountableSeatId, parts };
}

/** What is missing in a row besides; whoever answers for something may well do it, so it is worth a look, no more. */
export function rowRemark(row: RaciRow, onChart: ReadonlySet<string>): string | null {
  if (!onChart.has(row.accountableSeatId))
    return "The seat with the A is not on this chart: give it to another.";
  const does = [...row.parts].some(([seatId, letter]) => letter === "R" && onChart.has(seatId));
  return does ? null : "Nobody has the R: does the seat with the A do it, too?";
}
