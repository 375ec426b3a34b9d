import { TextLink } from "@/components/ui/link";
import type { Counterfactual } from "@/lib/rules/diagnosis/counterfactuals";
import { roleInSentence, type Stage, STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { type AskedTexts, changeWords } from "./phrases";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    be: "be",
    stillBe: "still be",
    ifWord: "If ",
    tryThis: "Try this",
    theCompanyWouldAt: (a: string | number, b: string | number, roleInSentence: string | number) =>
      `the company would ${a} at the stage “${b}” and need ${roleInSentence}.`,
  },
  de: {
    be: "dann",
    stillBe: "weiterhin",
    ifWord: "Wenn ",
    tryThis: "Ausprobieren",
    theCompanyWouldAt: (a, b, roleInSentence) =>
      `stünde das Unternehmen ${a} auf der Stufe „${b}“ und bräuchte ${roleInSentence}.`,
  },
});

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

const PARTS_IN: Readonly<Record<Locale, Spoken<typeof PARTS>>> = {
  en: PARTS,
  de: [
    { title: "Worauf das Unternehmen hinarbeiten könnte", feasible: true },
    { title: "Woran das Ergebnis hängt, ohne dass es ein Rat wäre", feasible: false },
  ] as const,
};

/** The smallest changes under which the same rules would say something else. */
export function Counterfactuals({ counterfactuals, now, currency, whatIf, asked }: CounterfactualsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return PARTS_IN[locale].map(({ title, feasible }) => {
    const inPart = counterfactuals.filter((counterfactual) => counterfactual.feasible === feasible);
    if (inPart.length === 0) return null;
    return (
      <div key={title} className="grid gap-3">
        <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
        <ul className="grid gap-4">
          {inPart.map(({ changes, stage, role }, at) => (
            <li key={at} className="keep-together max-w-[75ch]">
              <p>
                {words.ifWord}
                {changes.map((change) => changeWords(change, currency, asked, locale)).join(", and ")}
                {", "}
                <span className="font-medium">
                  {words.theCompanyWouldAt(
                    stage === now ? words.stillBe : words.be,
                    STAGE_TITLES_IN[locale][stage],
                    roleInSentence(role, locale),
                  )}
                </span>{" "}
                {whatIf && (
                  <TextLink
                    href={`${whatIf}?changes=${encodeURIComponent(JSON.stringify(changes))}`}
                    className="no-print text-sm whitespace-nowrap"
                  >
                    {words.tryThis}
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
