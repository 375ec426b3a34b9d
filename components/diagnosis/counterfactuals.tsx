import type { Counterfactual } from "@/lib/rules/diagnosis/counterfactuals";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { changeWords, roleWords } from "./phrases";

type CounterfactualsProps = { counterfactuals: ReadonlyArray<Counterfactual>; currency: string };

/** The smallest changes under which the same rules would say something else. */
export function Counterfactuals({ counterfactuals, currency }: CounterfactualsProps) {
  return (
    <ul className="grid gap-4">
      {counterfactuals.map(({ changes, stage, role, feasible }, at) => (
        <li key={at} className="keep-together max-w-[75ch]">
          <p>
            If {changes.map((change) => changeWords(change, currency)).join(", and ")}
            {", "}
            <span className="font-medium">
              it would be {STAGE_TITLES[stage].toLowerCase()}, calling for {roleWords(role)}.
            </span>
          </p>
          {!feasible && (
            <p className="text-xs text-ink-soft">Shows what the verdict hangs on; nothing to be advised.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
