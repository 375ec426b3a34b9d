import { dueWords } from "@/components/deliverables/words";
import { Notice } from "@/components/ui/notice";
import type { IsoDay } from "@/lib/units/days";
import type { PlacedFacts } from "./types";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    next: "Next:",
    oneDeliverableIsLate: "One deliverable is late",
    nothingElseHasA: "Nothing else has a day yet.",
    deliverablesAreLate: (count: string | number) => `${count} deliverables are late`,
  },
  de: {
    next: "Als Nächstes:",
    oneDeliverableIsLate: "Ein Ergebnis ist verspätet",
    nothingElseHasA: "Sonst hat noch nichts einen Tag.",
    deliverablesAreLate: (count) => `${count} Ergebnisse sind verspätet`,
  },
});

type LateAndNextProps = { late: readonly PlacedFacts[]; next: PlacedFacts | null; today: IsoDay };

/** What waits past its day, and what comes next. */
export function LateAndNext({ late, next, today }: LateAndNextProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <div className="grid gap-3">
      {late.length > 0 && (
        <Notice
          tone="caution"
          title={late.length === 1 ? words.oneDeliverableIsLate : words.deliverablesAreLate(late.length)}
        >
          <ul className="list-disc pl-4">
            {late.map((each) => (
              <li key={each.id}>
                {each.title}: {dueWords(each, today, locale)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-sm">
        {next ? (
          <>
            <span className="text-ink-soft">{words.next}</span> {next.title}, {dueWords(next, today, locale)}.
          </>
        ) : (
          words.nothingElseHasA
        )}
      </p>
    </div>
  );
}
