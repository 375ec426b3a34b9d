import { dueWords } from "@/components/deliverables/words";
import { Notice } from "@/components/ui/notice";
import type { IsoDay } from "@/lib/units/days";
import type { PlacedFacts } from "./types";

type LateAndNextProps = { late: readonly PlacedFacts[]; next: PlacedFacts | null; today: IsoDay };

/** What waits past its day, and what comes next. */
export function LateAndNext({ late, next, today }: LateAndNextProps) {
  return (
    <div className="grid gap-3">
      {late.length > 0 && (
        <Notice
          tone="caution"
          title={late.length === 1 ? "One deliverable is late" : `${late.length} deliverables are late`}
        >
          <ul className="list-disc pl-4">
            {late.map((each) => (
              <li key={each.id}>
                {each.title}: {dueWords(each, today)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-sm">
        {next ? (
          <>
            <span className="text-ink-soft">Next:</span> {next.title}, {dueWords(next, today)}.
          </>
        ) : (
          "Nothing else has a day yet."
        )}
      </p>
    </div>
  );
}
