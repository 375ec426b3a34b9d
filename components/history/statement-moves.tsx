import { type AskedTexts, statementText } from "@/components/diagnosis/phrases";
import { Table, Td, Th } from "@/components/ui/table";
import type { ItemMove, Move } from "@/lib/rules/diagnosis/difference/score-moves";
import { GROUP_TITLES, GROUPS } from "@/lib/rules/diagnosis/words";
import { betweenShown, signed } from "./move-words";

type StatementMovesProps = {
  items: readonly ItemMove[];
  /** How many statements either of the two asked. */
  compared: number;
  asked?: AskedTexts;
};

/** The statements on which somebody's view moved, most first, with each group's then → now. */
export function StatementMoves({ items, compared, asked }: StatementMovesProps) {
  if (items.length === 0)
    return <p className="text-sm text-ink-soft">Every statement is rated as it was, by every group.</p>;
  const still = compared - items.length;
  return (
    <>
      <Table caption="Ratings of the statements then and now, 1 to 5, those that moved most first">
        <thead>
          <tr>
            <Th>Statement</Th>
            <Th numeric>All</Th>
            {GROUPS.map((group) => (
              <Th key={group} numeric>
                {GROUP_TITLES[group]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody className="tabular">
          {items.map(({ item, byGroup, ...joint }) => (
            <tr key={item}>
              <th scope="row" className="cell min-w-56 text-left font-normal">
                {statementText(item, asked)}
              </th>
              <RatingCell move={joint} strong />
              {GROUPS.map((group) => (
                <RatingCell key={group} move={byGroup[group]} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {still > 0 && (
        <p className="text-xs text-ink-soft">
          {still === 1 ? "One statement is" : `The other ${still} statements are`} rated as before by every
          group.
        </p>
      )}
    </>
  );
}

function RatingCell({ move, strong }: { move: Move; strong?: boolean }) {
  const { then, now } = move;
  const change = betweenShown(move, 1);
  return (
    <Td numeric className="whitespace-nowrap">
      {then === null && now === null ? (
        <span className="text-ink-faint">–</span>
      ) : (
        <>
          {rating(then)} → <span className={strong ? "font-semibold" : undefined}>{rating(now)}</span>
          <span
            className={
              change !== null && change < 0 ? "block text-xs text-danger" : "block text-xs text-ink-soft"
            }
          >
            {change === null ? "not comparable" : signed(change, 1)}
          </span>
        </>
      )}
    </Td>
  );
}

function rating(value: number | null): string {
  return value === null ? "none" : value.toFixed(1);
}
