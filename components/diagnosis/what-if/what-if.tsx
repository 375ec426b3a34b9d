"use client";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { stateMoves } from "@/lib/rules/diagnosis/move-values";
import { applyMoves, type Move } from "@/lib/rules/diagnosis/moves";
import type { AskedTexts } from "../phrases";
import { FactMoves } from "./fact-moves";
import { KeepScenario, type KeepScenarioProps } from "./keep-scenario";
import { MovesTable } from "./moves-table";
import { Outcome } from "./outcome";
import { StatementMoves } from "./statement-moves";
import { useMoves, type WhatIfBase } from "./use-moves";
import { roleWords, stageWords } from "./verdict-pair";

type WhatIfProps = {
  base: WhatIfBase;
  clientName: string;
  initial: ReadonlyArray<Move>;
  /** Left out for a viewer who may only try. */
  keeping?: KeepScenarioProps;
  /** What the round asked, where it was not the built-in questionnaire. */
  asked?: AskedTexts;
};

/** Answers and facts to move, and beside them what the same rules say at once. */
export function WhatIf({ base, clientName, initial, keeping, asked }: WhatIfProps) {
  const { snapshot } = base;
  const { moves, comparison, move, reset, resetAll } = useMoves(base, initial);
  const { turned, verdict } = comparison;
  const here = `${stageWords(verdict.other)}, calls for ${roleWords(verdict.other)}`;
  const summary =
    moves.length === 0 ? "Nothing is moved yet" : turned ? `It turns: ${here}` : `The verdict stays: ${here}`;

  const everythingAsItIs = (
    <Button size="sm" onClick={resetAll}>
      Everything as it is
    </Button>
  );

  return (
    <div className="grid grid-cols-1 items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <p role="status" className="sr-only">
        {moves.length === 0 ? "" : turned ? verdictSentence(verdict.other, clientName) : summary}
      </p>
      <aside
        id="outcome"
        aria-label="What the rules say"
        tabIndex={0}
        className="scroll-mt-24 border-t border-line pt-5 lg:sticky lg:top-4 lg:order-2 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:border-t-0 lg:border-l lg:pt-0 lg:pl-6"
      >
        <p className="flex min-h-8 flex-wrap items-center justify-between gap-2 pb-3 text-sm text-ink-soft">
          {moves.length === 0 && "Choose a level or change a fact: this follows at once."}
          {moves.length > 0 && (
            <>
              <a href="#different" className="underline underline-offset-[0.2em]">
                {moves.length === 1 ? "One thing moved" : `${moves.length} things moved`}
              </a>
              {everythingAsItIs}
            </>
          )}
        </p>
        <Outcome comparison={comparison} clientName={clientName} />
      </aside>
      <div className="grid min-w-0 grid-cols-1 gap-10">
        <Section
          title="Answers"
          actions={
            <a href="#facts" className="text-sm font-medium text-accent underline underline-offset-[0.2em]">
              To the facts
            </a>
          }
          lead="A level holds for everybody who rated the statement; one group can be moved alone. Who skipped it stays out. Delete in a row takes its moves back."
        >
          <StatementMoves snapshot={snapshot} moves={moves} onMove={move} onReset={reset} asked={asked} />
        </Section>
        <div id="facts" className="grid scroll-mt-24 grid-cols-1">
          <Section title="Facts">
            <FactMoves
              now={snapshot.facts}
              facts={applyMoves(snapshot, moves).facts}
              moves={moves}
              onMove={move}
              onReset={reset}
            />
          </Section>
        </div>
        <div id="different" className="grid grid-cols-1 scroll-mt-24">
          <Section title="What is different" actions={moves.length > 0 && everythingAsItIs}>
            {moves.length > 0 ? (
              <MovesTable
                moves={stateMoves(snapshot, moves)}
                asked={asked}
                currency={snapshot.facts.currency}
                action={(subject, words) => (
                  <Button
                    variant="quiet"
                    size="sm"
                    onClick={() => reset(subject)}
                    aria-label={`As it is: ${words}`}
                  >
                    As it is
                  </Button>
                )}
              />
            ) : (
              <p className="text-sm text-ink-soft">Nothing yet: all answers and facts stand as they are.</p>
            )}
          </Section>
        </div>
        {keeping && (
          <Section title="Keep it under a name">
            <KeepScenario {...keeping} moves={moves} />
          </Section>
        )}
      </div>
      <div className="no-print sticky bottom-0 z-10 -mx-4 flex items-center justify-between gap-3 border-t border-line-strong bg-paper px-4 py-3 text-sm lg:hidden">
        <p aria-hidden className={turned ? "font-semibold text-accent" : ""}>
          {summary}
        </p>
        <a href="#outcome" className="shrink-0 font-medium text-accent underline underline-offset-[0.2em]">
          See why
        </a>
      </div>
    </div>
  );
}
