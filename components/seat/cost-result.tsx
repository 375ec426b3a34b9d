import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { CostComparison, CostInputs, CostLine } from "@/lib/rules/seat/cost";
import { COST_LINES } from "@/lib/rules/seat/cost-words";
import { budgetSentence } from "@/lib/rules/seat/budget-words";
import { breakEvenSentence, sixtyToEightySentence } from "@/lib/rules/seat/words";
import { formatMoney } from "@/lib/units/money";
import { CostBars } from "./cost-bars";

type CostResultProps = {
  currency: string;
  inputs: CostInputs;
  comparison: CostComparison;
  budget: { minor: bigint | null; currency: string };
  downloads: string;
};

/** Both seats side by side: the bars, what holds here, and every line of the sum. */
export function CostResult({ currency, inputs, comparison, budget, downloads }: CostResultProps) {
  const { fullTime, fractional } = comparison;
  const open = fullTime.lines.filter(({ amount }) => amount === null);
  return (
    <>
      <Section title="A year of each">
        <CostBars currency={currency} comparison={comparison} />
        <div className="grid max-w-prose gap-2 text-sm">
          <p className="font-medium">{budgetSentence(budget, comparison, currency, "comparison")}</p>
          <p>{sixtyToEightySentence(comparison)}</p>
          <p>{breakEvenSentence(comparison, inputs.minutesPerWeek)}</p>
          <p className="text-ink-soft">
            The seat is the same; a fractional COO gives it fewer hours. So this compares what the seat costs,
            not what an hour is worth.
          </p>
        </div>
      </Section>
      <Section
        title="How the sums come about"
        lead={
          open.length > 0
            ? `Not counted, because not known: ${open.map(({ id }) => COST_LINES[id].title.toLowerCase()).join(", ")}.`
            : undefined
        }
      >
        <Table caption="What each seat costs" downloads={downloads}>
          <thead>
            <tr>
              <Th>Line</Th>
              <Th numeric>First year</Th>
              <Th numeric>Every later year</Th>
            </tr>
          </thead>
          <tbody>
            {fullTime.lines.map((line) => (
              <Line key={line.id} line={line} currency={currency} />
            ))}
            <tr className="font-medium">
              <Td>Full-time, all in</Td>
              <Td numeric className="whitespace-nowrap">
                {formatMoney(fullTime.firstYear, currency)}
              </Td>
              <Td numeric className="whitespace-nowrap">
                {formatMoney(fullTime.laterYear, currency)}
              </Td>
            </tr>
            <tr className="font-medium">
              <Td>Fractional: rate × hours × weeks</Td>
              <Td numeric className="whitespace-nowrap">
                {formatMoney(fractional.year, currency)}
              </Td>
              <Td numeric className="whitespace-nowrap">
                {formatMoney(fractional.year, currency)}
              </Td>
            </tr>
          </tbody>
        </Table>
        <p className="text-ink-soft text-xs">
          Each line is rounded once, half up, to the smallest unit of the currency; sums are exact.
        </p>
      </Section>
    </>
  );
}

function Line({ line: { id, amount, once }, currency }: { line: CostLine; currency: string }) {
  const shown = amount === null ? "Not known" : formatMoney(amount, currency);
  return (
    <tr>
      <Td>
        {COST_LINES[id].title}
        <span className="text-ink-soft block text-xs">{COST_LINES[id].meaning}</span>
      </Td>
      <Td numeric className="whitespace-nowrap">
        {shown}
      </Td>
      <Td numeric className="whitespace-nowrap">
        {once ? "–" : shown}
      </Td>
    </tr>
  );
}
