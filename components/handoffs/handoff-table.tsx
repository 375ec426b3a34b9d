import { Badge } from "@/components/ui/badge";
import { type HandoffEdge, OUTCOME_TITLES } from "@/lib/rules/handoffs/handoff-map";
import { STATES } from "./states";

/** Every handoff anybody spoke of, the worst first, with who says what of it. */
export function HandoffTable({ edges }: { edges: readonly HandoffEdge[] }) {
  return (
    <table className="w-full text-sm max-sm:block">
      <caption className="sr-only">Handoffs between departments, the worst first, with who says what</caption>
      <thead className="max-sm:sr-only">
        <tr>
          <th scope="col" className="cell-head text-left">
            From and to
          </th>
          <th scope="col" className="cell-head text-left">
            It
          </th>
          <th scope="col" className="cell-head text-left">
            Who says what
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {edges.map(({ from, to, state, voices }) => (
          <tr
            key={`${from}>${to}`}
            className="max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-3 max-sm:gap-y-1 max-sm:border-b max-sm:border-line max-sm:py-3"
          >
            <th scope="row" className="cell text-left font-medium max-sm:border-0 max-sm:p-0">
              {from} <span aria-label="to">→</span> {to}
            </th>
            <td className="cell max-sm:border-0 max-sm:p-0">
              <Badge tone={STATES[state].tone}>{STATES[state].title}</Badge>
            </td>
            <td className="cell max-sm:col-span-2 max-sm:border-0 max-sm:p-0">
              <ul className="grid gap-0.5">
                {voices.map(({ who, outcome, what }, at) => (
                  <li key={at}>
                    <span className="text-ink-soft">{who}:</span> {OUTCOME_TITLES[outcome].toLowerCase()}
                    {what && <span className="text-ink-soft"> · {what}</span>}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
