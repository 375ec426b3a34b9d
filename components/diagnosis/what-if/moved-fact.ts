import { type Move, subjectOf } from "@/lib/rules/diagnosis/moves";
import type { Facts } from "@/lib/rules/diagnosis/snapshot";
import { valueWords } from "./move-words";

export type FactMovesProps = {
  /** As they are. */
  now: Facts;
  /** As they would be. */
  facts: Facts;
  moves: ReadonlyArray<Move>;
  onMove: (move: Move) => void;
  onReset: (subject: string) => void;
};

/** What a fact's field shows of its move: whether it was moved, what stands now, and the way back. */
export function factOf({ moves, now, onReset }: FactMovesProps) {
  return (move: Move, value: Move["to"]) => {
    const subject = subjectOf(move);
    return {
      moved: moves.some((each) => subjectOf(each) === subject),
      now: valueWords(move, value, now.currency),
      onReset: () => onReset(subject),
    };
  };
}
