import { DefinitionList } from "@/components/ui/definition-list";
import type { Forecast } from "@/lib/rules/readiness/forecast";
import { WAITING_WORDS } from "@/lib/rules/readiness/forecast-words";

/** The gates that no week of work brings nearer, each with what it waits for. */
export function WaitingGates({ gates }: Pick<Forecast, "gates">) {
  const waiting = gates.filter(({ half }) => half === null);
  if (waiting.length === 0) return null;
  return (
    <DefinitionList
      items={waiting.map(({ title, waiting: what }) => ({ term: title, value: WAITING_WORDS[what] }))}
    />
  );
}
