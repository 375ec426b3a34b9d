import { Table, Td, Th } from "@/components/ui/table";
import type { Difference } from "@/lib/rules/diagnosis/difference/difference";
import type { Move } from "@/lib/rules/diagnosis/difference/score-moves";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { betweenShown, signed } from "./move-words";

/** The seven subjects and the index over them: then, now, and how far between. */
export function SubjectMoves({ difference }: { difference: Difference }) {
  const { dimensions, integrationIndex } = difference;
  return (
    <Table caption="Scores of the subjects then and now, 0 to 100">
      <thead>
        <tr>
          <Th>Subject</Th>
          <Th className="w-full max-sm:hidden">From then to now</Th>
          <Th numeric>Then</Th>
          <Th numeric>Now</Th>
          <Th numeric>Change</Th>
        </tr>
      </thead>
      <tbody className="tabular">
        {dimensions.map((move) => (
          <MoveRow key={move.dimension} label={LABELS[move.dimension]} move={move} />
        ))}
        <MoveRow label={LABELS.integrationIndex} move={integrationIndex} strong />
      </tbody>
    </Table>
  );
}

function MoveRow({ label, move, strong }: { label: string; move: Move; strong?: boolean }) {
  const weight = strong ? "font-semibold" : "";
  const change = betweenShown(move, 0);
  return (
    <tr>
      <th scope="row" className={`cell text-left font-medium sm:whitespace-nowrap ${weight}`}>
        {label}
      </th>
      <Td className="max-sm:hidden">
        <MoveBar move={move} />
      </Td>
      <Td numeric>{points(move.then)}</Td>
      <Td numeric className="font-semibold">
        {points(move.now)}
      </Td>
      <Td numeric className={change !== null && change < 0 ? "font-medium text-danger" : undefined}>
        {signed(change) || "–"}
      </Td>
    </tr>
  );
}

/** A hollow dot then, a full one now. */
function MoveBar({ move: { then, now } }: { move: Move }) {
  return (
    <svg aria-hidden className="picture block h-5 w-full min-w-40 overflow-visible">
      <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-line" />
      {then !== null && now !== null && (
        <line
          x1={`${then}%`}
          x2={`${now}%`}
          y1="50%"
          y2="50%"
          strokeWidth="3"
          className={now >= then ? "stroke-accent" : "stroke-danger"}
        />
      )}
      {then !== null && <circle cx={`${then}%`} cy="50%" r="4" className="fill-paper stroke-ink-soft" />}
      {now !== null && (
        <circle
          cx={`${now}%`}
          cy="50%"
          r="5"
          className={then !== null && now < then ? "fill-danger" : "fill-accent"}
        />
      )}
    </svg>
  );
}

function points(score: number | null): string {
  return score === null ? "–" : String(Math.round(score));
}
