import { TextLink } from "@/components/ui/link";
import type { Counterfactual } from "@/lib/rules/diagnosis/counterfactuals";
import { roleInSentence, type Stage, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { type AskedTexts, changeWords } from "./phrases";

type CounterfactualsProps = {
  counterfactuals: ReadonlyArray<Counterfactual>;
  /** The stage as it is. */
  now: Stage;
  currency: string;
  /** The address of the what-if; left out for a reader who has none. */
  whatIf?: string;
  asked?: AskedTexts;
};

const PARTS = [
  { title: "What the company could work towards", feasible: true },
  { title: "What the verdict hangs on, though it is nothing to advise", feasible: false },
] as const;

/** The smallest changes under which the same rules would say something else. */
export function Counterfactuals({ counterfactuals, now, currency, whatIf, asked }: CounterfactualsProps) {
  return PARTS.map(({ title, feasible }) => {
    const inPart = counterfactuals.filter((counterfactual) => counterfactual.feasible === feasible);
    if (inPart.length === 0) return null;
    return (
      <div key={title} className="grid gap-3">
        <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
        <ul className="grid gap-4">
          {inPart.map(({ changes, stage, role }, at) => (
            <li key={at} className="keep-together max-w-[75ch]">
              <p>
                If {changes.map((change) => changeWords(change, currency, asked)).join(", and ")}
                {", "}
                <span className="font-medium">
                  the company would {stage === now ? "still be" : "be"} at the stage “{STAGE_TITLES[stage]}”
                  and need {roleInSentence(role)}.
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
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
