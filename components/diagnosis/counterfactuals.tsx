import { TextLink } from "@/components/ui/link";
import type { Counterfactual } from "@/lib/rules/diagnosis/counterfactuals";
import { roleInSentence, type Stage, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { changeWords } from "./phrases";

type CounterfactualsProps = {
  counterfactuals: ReadonlyArray<Counterfactual>;
  /** The stage as it is. */
  now: Stage;
  currency: string;
  /** The address of the what-if; left out for a reader who has none. */
  whatIf?: string;
};

/** The smallest changes under which the same rules would say something else. */
export function Counterfactuals({ counterfactuals, now, currency, whatIf }: CounterfactualsProps) {
  return (
    <ul className="grid gap-4">
      {counterfactuals.map(({ changes, stage, role, feasible }, at) => (
        <li key={at} className="keep-together max-w-[75ch]">
          <p>
            If {changes.map((change) => changeWords(change, currency)).join(", and ")}
            {", "}
            <span className="font-medium">
              the stage would {stage === now ? "still be" : "be"} {STAGE_TITLES[stage].toLowerCase()}, and
              call for {roleInSentence(role)}.
            </span>{" "}
            {whatIf && (
              <TextLink
                href={`${whatIf}?changes=${encodeURIComponent(JSON.stringify(changes))}`}
                className="no-print text-sm whitespace-nowrap"
              >
                Try this
              </TextLink>
            )}
          </p>
          {!feasible && (
            <p className="text-xs text-ink-soft">Shows what the verdict hangs on; nothing to be advised.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
