import { clsx } from "clsx";
import type { JudgedPart, Pair } from "@/lib/rules/diagnosis/comparison";
import { STAGES, STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    now: "now",
    here: "here",
    stages: "Stages",
    nowAndHere: "now and here",
  },
  de: {
    now: "jetzt",
    here: "hier",
    stages: "Stufen",
    nowAndHere: "jetzt und hier",
  },
});

/** The five stages in a row, with where the client stands and where it would. A ring is now, a dot is here. */
export function StageSteps({ verdict: { real, other } }: { verdict: Pair<JudgedPart> }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <ol aria-label={words.stages} className="grid grid-cols-5 gap-1">
      {STAGES.map((stage) => {
        const now = real.conclusive && real.stage === stage;
        const then = other.conclusive && other.stage === stage;
        return (
          <li key={stage} className="grid grid-cols-1 content-start justify-items-center gap-1 text-center">
            <svg aria-hidden className="h-6 w-full overflow-visible">
              <line x1="0" x2="100%" y1="12" y2="12" className="stroke-line-strong" />
              <circle cx="50%" cy="12" r="4" className="fill-paper stroke-line-strong" />
              {now && (
                <circle cx="50%" cy="12" r="10" strokeWidth="2" className="fill-paper stroke-ink-soft" />
              )}
              {then && <circle cx="50%" cy="12" r="6" className="fill-accent" />}
            </svg>
            <span
              className={clsx(
                "text-2xs [overflow-wrap:anywhere]",
                then ? "font-semibold text-ink" : now ? "text-ink" : "text-ink-faint",
              )}
            >
              {STAGE_TITLES_IN[locale][stage]}
            </span>
            {(now || then) && (
              <span className="text-2xs text-ink-soft">
                {now && then ? words.nowAndHere : now ? words.now : words.here}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
