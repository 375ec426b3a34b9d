import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import type { ScoredFacts } from "./entries";

type CompareFormProps = {
  home: string;
  scored: readonly Pick<
    ScoredFacts,
    "id" | "day" | "stage" | "ruleSetVersion" | "roundId" | "versionNumber"
  >[];
  from?: string;
  to?: string;
};

/** Any two rounds: an address of its own, so it needs no script and can be sent to a colleague. */
export function CompareForm({
  home,
  scored,
  from = scored[0]?.id,
  to = scored.at(-1)?.id,
}: CompareFormProps) {
  const options = scored.map(({ id, day, stage, roundId, ruleSetVersion, versionNumber }) => {
    const again = scored.some((other) => other.id !== id && other.roundId === roundId);
    const version = versionNumber > 1 ? `, version ${versionNumber}` : "";
    const words = `${formatDay(day)}${version}: ${stage ? STAGE_TITLES[stage].toLowerCase() : "no verdict"}`;
    return { value: id, label: again ? `${words}, rules ${ruleSetVersion}` : words };
  });
  return (
    <form
      action={`${home}/history/difference`}
      className="no-print grid items-end gap-4 sm:grid-cols-[minmax(0,16rem)_minmax(0,16rem)_auto] sm:justify-start"
    >
      <SelectField
        key={`from ${from}`}
        name="from"
        label="From the round of"
        options={options}
        defaultValue={from}
      />
      <SelectField key={`to ${to}`} name="to" label="to the round of" options={options} defaultValue={to} />
      <Button type="submit">Show what changed</Button>
    </form>
  );
}
