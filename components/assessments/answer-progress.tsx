"use client";

import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { AnsweringWords } from "./answering-words";
import type { RatingsView } from "./ratings";

type AnswerProgressProps = {
  view: RatingsView;
  unsent: number;
  words: AnsweringWords;
  dimensions: ReadonlyArray<DimensionText>;
  /** Null where everything is on one page. */
  step: number | null;
  onGoTo: (step: number) => void;
  onTryAgain: () => void;
};

const INDICATORS = {
  idle: "idle",
  saving: "saving",
  saved: "saved",
  retrying: "not-saved",
  refused: "not-saved",
} as const;

/** How far one is and whether it is saved; stays in sight while one scrolls. */
export function AnswerProgress({
  view,
  unsent,
  words,
  dimensions,
  step,
  onGoTo,
  onTryAgain,
}: AnswerProgressProps) {
  const { answers, status, message } = view;
  const asked = dimensions.flatMap(({ statements }) => statements);
  const answered = asked.filter(({ id }) => answers[id]).length;
  return (
    <div className="no-print sticky top-[var(--sticky-top,0px)] z-10 -mx-4 grid gap-2 border-b border-line bg-paper px-4 py-3">
      <ProgressBar
        label={words.answered}
        value={answered}
        max={asked.length}
        text={words.of(answered, asked.length)}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {step !== null && (
          <nav aria-label={words.subjects} className="flex gap-1">
            {dimensions.map(({ dimension, title, statements }, at) => {
              const open = statements.filter(({ id }) => !answers[id]).length;
              return (
                <button
                  key={dimension}
                  type="button"
                  aria-current={at === step ? "step" : undefined}
                  aria-label={words.subject(at + 1, title, open)}
                  onClick={() => onGoTo(at)}
                  className="tabular grid size-8 place-items-center rounded-md text-xs text-ink-soft hover:bg-sunken aria-[current=step]:bg-accent aria-[current=step]:font-semibold aria-[current=step]:text-on-accent"
                >
                  {open === 0 ? "✓" : at + 1}
                </button>
              );
            })}
          </nav>
        )}
        <div className="flex min-w-0 items-center gap-2">
          <SavedIndicator status={INDICATORS[status]} message={message ?? undefined} />
          {unsent > 0 && status !== "saving" && (
            <Button size="sm" onClick={onTryAgain}>
              {words.tryAgain}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
