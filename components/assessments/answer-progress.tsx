"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { ANSWERING_WORDS } from "./answering-words";
import type { RatingsView } from "./ratings";
import { REVIEW_WORDS } from "./review-words";
import { SAVE_WORDS } from "./save-words";

type AnswerProgressProps = {
  view: RatingsView;
  /** How the saves go, of the ratings and of what stands beside them. */
  saving: Pick<RatingsView, "status" | "message">;
  unsent: number;
  locale: Locale;
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
  saving,
  unsent,
  locale,
  dimensions,
  step,
  onGoTo,
  onTryAgain,
}: AnswerProgressProps) {
  const { answers } = view;
  const { status, message } = saving;
  const words = ANSWERING_WORDS[locale];
  const asked = dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
  const answered = asked.filter((item) => answers[item]).length;
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
                <Step
                  key={dimension}
                  current={at === step}
                  label={words.subject(at + 1, title, open)}
                  onGo={() => onGoTo(at)}
                >
                  {open === 0 ? "✓" : at + 1}
                </Step>
              );
            })}
            <Step
              current={step === dimensions.length}
              label={REVIEW_WORDS[locale].title}
              onGo={() => onGoTo(dimensions.length)}
            >
              ☰
            </Step>
          </nav>
        )}
        <div className="flex min-w-0 items-center gap-2">
          <SavedIndicator
            status={INDICATORS[status]}
            message={message ?? undefined}
            words={SAVE_WORDS[locale]}
          />
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

type StepProps = { current: boolean; label: string; onGo: () => void; children: ReactNode };

function Step({ current, label, onGo, children }: StepProps) {
  return (
    <button
      type="button"
      aria-current={current ? "step" : undefined}
      aria-label={label}
      onClick={onGo}
      className="tabular grid size-8 place-items-center rounded-md text-xs text-ink-soft hover:bg-sunken aria-[current=step]:bg-accent aria-[current=step]:font-semibold aria-[current=step]:text-on-accent"
    >
      {children}
    </button>
  );
}
