"use client";

import { type ReactNode, type SubmitEvent, useActionState, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Dimension, OWN_DEPARTMENT_DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { AnswerProgress } from "./answer-progress";
import { ANSWERING_WORDS, type AnsweringWords } from "./answering-words";
import { answeringHref } from "./language-choice";
import { FinishAnswers } from "./finish-answers";
import type { HeldAnswers, RatingsView } from "./ratings";
import type { Sender } from "./sender";
import { SenderFields } from "./sender-fields";
import { StatementField } from "./statement-field";
import { useRatings } from "./use-ratings";

type QuestionnaireProps = {
  sender: Sender;
  /** A head speaks of this department where the work itself is asked about. */
  department: string | null;
  dimensions: ReadonlyArray<DimensionText>;
  held: HeldAnswers;
  save: FormAction;
  finish: FormAction;
  /** Stands between the last statement and "Finish". */
  afterStatements?: ReactNode;
  /** Everything below one another; also the way without JavaScript. */
  allOnOnePage: boolean;
  locale: Locale;
};

/** The statements, one subject at a time. Every choice is saved by itself; nothing is handed in before "Finish". */
export function Questionnaire(props: QuestionnaireProps) {
  const { sender, department, dimensions, held, save, finish, afterStatements, allOnOnePage } = props;
  const { locale } = props;
  const words = ANSWERING_WORDS[locale];
  const { queue, view, unsent } = useRatings(sender, held, save);
  const [posted, post] = useActionState(save, { status: "idle" });
  const [step, setStep] = useState(() => firstOpen(dimensions, view));
  const top = useRef<HTMLDivElement>(null);
  const shown = allOnOnePage ? dimensions : dimensions.slice(step, step + 1);
  const places = shown.flatMap(({ statements }) => statements.map(({ id }) => id));
  const next = allOnOnePage ? undefined : dimensions[step + 1];

  function goTo(at: number) {
    setStep(at);
    top.current?.focus();
    top.current?.scrollIntoView();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void queue.flush();
    if (next) goTo(step + 1);
  }

  return (
    <div ref={top} tabIndex={-1} className="grid gap-8 outline-none">
      <AnswerProgress
        view={view}
        unsent={unsent}
        words={words}
        dimensions={dimensions}
        step={allOnOnePage ? null : step}
        onGoTo={goTo}
        onTryAgain={() => void queue.flush()}
      />
      {posted.status !== "idle" && (
        <Notice tone={posted.status === "saved" ? "info" : "danger"} title={posted.message} />
      )}
      <form action={post} onSubmit={onSubmit} data-respondent={sender.respondentId} className="grid gap-10">
        <SenderFields sender={sender} />
        {shown.map(({ dimension, title, about, statements }) => (
          <section key={dimension} aria-labelledby={`about-${dimension}`} className="grid gap-5">
            <header className="grid gap-1">
              <h2 id={`about-${dimension}`} className="text-xl font-semibold">
                {title}
              </h2>
              <p className="text-ink-soft">
                {about} <span className="font-medium text-ink">{speaksOf(dimension, department, words)}</span>
              </p>
            </header>
            {statements.map((statement) => (
              <StatementField
                key={statement.id}
                statement={statement}
                place={places.indexOf(statement.id)}
                answer={view.answers[statement.id]}
                words={words}
                onChoose={(said) => queue.choose(statement.id, said)}
              />
            ))}
          </section>
        ))}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
          {!allOnOnePage && step > 0 && <Button onClick={() => goTo(step - 1)}>{words.back}</Button>}
          {next && (
            <Button type="submit" variant="primary">
              {words.next(next.title)}
            </Button>
          )}
          {allOnOnePage && <Button type="submit">{words.saveAll}</Button>}
          <TextLink href={answeringHref({ locale, allOnOnePage: !allOnOnePage })} className="ml-auto text-sm">
            {allOnOnePage ? words.oneByOne : words.onOnePage}
          </TextLink>
        </div>
      </form>
      {/* Hidden, not gone: what was said there stays on the page while one goes back. */}
      <div hidden={next !== undefined}>{afterStatements}</div>
      {!next && <FinishAnswers action={finish} {...{ sender, words, view, dimensions, unsent }} />}
    </div>
  );
}

/** Where one stopped: the first subject with a statement that is still open. */
function firstOpen(dimensions: ReadonlyArray<DimensionText>, { answers }: RatingsView): number {
  const open = dimensions.findIndex(({ statements }) => statements.some(({ id }) => !answers[id]));
  return Math.max(open, 0);
}

function speaksOf(dimension: Dimension, department: string | null, words: AnsweringWords): string {
  return department !== null && OWN_DEPARTMENT_DIMENSIONS.includes(dimension)
    ? words.department(department)
    : words.company;
}
