import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { GateStanding, GateState } from "@/lib/rules/readiness/gate";

const STATES: Record<GateState, { word: string; tone: "accent" | "danger" | "neutral" }> = {
  met: { word: "Met", tone: "accent" },
  not_met: { word: "Not met", tone: "danger" },
  unknown: { word: "Not known", tone: "neutral" },
};

/** Each gate with its target, where it stands, and, while it is not met, what would move it. */
export function GateTable({ gates }: { gates: readonly GateStanding[] }) {
  return (
    <Table caption="Gates for a full-time hire">
      <thead>
        <tr>
          <Th>Gate</Th>
          <Th>Target</Th>
          <Th>Where it stands</Th>
          <Th>What moves it</Th>
        </tr>
      </thead>
      <tbody>
        {gates.map(({ id, title, state, target, standing, moves }) => (
          <tr key={id}>
            <Td className="min-w-44">
              <span className="grid justify-items-start gap-1">
                <span className="font-medium">{title}</span>
                <Badge tone={STATES[state].tone}>{STATES[state].word}</Badge>
              </span>
            </Td>
            <Td className="min-w-40 text-ink-soft">{target}</Td>
            <Td className="min-w-40">{standing}</Td>
            <Td className="min-w-52 text-ink-soft">{state === "met" ? "Nothing: it holds." : moves}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
