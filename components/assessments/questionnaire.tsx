"use client";

import { type ReactNode, type SubmitEvent, useActionState, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import {
  type Dimension,
  OWN_DEPARTMENT_DIMENSIONS,
  type StatementId,
} from "@/lib/rules/questionnaire/dimensions";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { answeringHref } from "./answering-href";
import { AnswerProgress } from "./answer-progress";
import { ANSWERING_WORDS, type AnsweringWords } from "./answering-words";
import type { HeldFile } from "./file-queue";
import { FinishAnswers } from "./finish-answers";

import type { HeldNotes } from "./notes";
import type { HeldAnswers, RatingsView } from "./ratings";
import { ReviewAnswers } from "./review-answers";
import { REVIEW_WORDS } from "./review-words";
import type { Sender } from "./sender";
import { SenderFields } from "./sender-fields";
import { StatementField, statementPlace } from "./statement-field";
import { useBeside } from "./use-beside";
import { useRatings } from "./use-ratings";

type QuestionnaireProps = {
  sender: Sender;
  /** A head speaks of this department where the work itself is asked about. */
  department: string | null;
  dimensions: ReadonlyArray<DimensionText>;
  held: HeldAnswers;
  beside: { notes: HeldNotes; evidence: readonly HeldFile[] };
  save: FormAction;
  saveNotes: FormAction;
  finish: FormAction;
  /** Stands between the last statement and "Finish". */
  afterStatements?: ReactNode;
  /** Everything below one another; also the way without JavaScript. */
  allOnOnePage: boolean;
  locale: Locale;
};

/** The statements, one subject at a time, then all to look through. Every choice is saved by itself; nothing is handed in before "Finish". */
export function Questionnaire(props: QuestionnaireProps) {
  const { sender, department, dimensions, held, save, finish, afterStatements, allOnOnePage } = props;
  const { locale } = props;
  const words = ANSWERING_WORDS[locale];
  const { queue, view, unsent } = useRatings(sender, held, save);
  const beside = useBeside(sender, props.beside, props.saveNotes);
  const [posted, post] = useActionState(save, { status: "idle" });
  const [step, setStep] = useState(() => firstOpen(dimensions, view));
  const top = useRef<HTMLDivElement>(null);
  const shown = allOnOnePage ? dimensions : dimensions.slice(step, step + 1);
  const places = shown.flatMap(({ statements }) => statements.map(({ id }) => id));
  const reviews = allOnOnePage || step === dimensions.length;
  const next = reviews ? null : (dimensions[step + 1]?.title ?? REVIEW_WORDS[locale].title);
  const last = allOnOnePage || step === dimensions.length - 1;

  function goTo(at: number) {
    setStep(at);
    top.current?.focus();
    top.current?.scrollIntoView();
  }

  /** From the review back to a statement: onto its first level, or the one that was chosen. */
  function goToStatement(item: StatementId) {
    flushSync(() =>
      setStep(dimensions.findIndex(({ statements }) => statements.some(({ id }) => id === item))),
    );
    const levels = `#${statementPlace(item)} input[type=radio]`;
    const level =
      document.querySelector<HTMLElement>(`${levels}:checked`) ?? document.querySelector<HTMLElement>(levels);
    level?.focus({ preventScroll: true });
    document.getElementById(statementPlace(item))?.scrollIntoView({ block: "center" });
  }

  function flush() {
    void queue.flush();
    beside.flush();
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    flush();
    if (next) goTo(step + 1);
  }

  return (
    <div ref={top} tabIndex={-1} className="grid gap-8 outline-none">
      <AnswerProgress
        view={view}
        saving={worseOf(view, beside.view)}
        unsent={unsent + beside.unsent}
        locale={locale}
        dimensions={dimensions}
        step={allOnOnePage ? null : step}
        onGoTo={goTo}
        onTryAgain={flush}
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
                beside={beside.panel(statement)}
              />
            ))}
          </section>
        ))}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
          {!allOnOnePage && step > 0 && <Button onClick={() => goTo(step - 1)}>{words.back}</Button>}
          {next && (
            <Button type="submit" variant="primary">
              {words.next(next)}
            </Button>
          )}
          {allOnOnePage && <Button type="submit">{words.saveAll}</Button>}
          <TextLink href={answeringHref({ locale, allOnOnePage: !allOnOnePage })} className="ml-auto text-sm">
            {allOnOnePage ? words.oneByOne : words.onOnePage}
          </TextLink>
        </div>
      </form>
      {/* Hidden, not gone: what was said there stays on the page while one goes back. */}
      <div hidden={!last}>{afterStatements}</div>
      {reviews && (
        <>
          <ReviewAnswers {...{ dimensions, view, locale }} noteOf={beside.noteOf} onGoTo={goToStatement} />
          <FinishAnswers
            action={finish}
            {...{ sender, dimensions, view, locale }}
            unsent={unsent + beside.unsent}
          />
        </>
      )}
    </div>
  );
}

/** Where one stopped: the first subject with a statement that is still open; after the last one, the review. */
function firstOpen(dimensions: ReadonlyArray<DimensionText>, { answers }: RatingsView): number {
  const open = dimensions.findIndex(({ statements }) => statements.some(({ id }) => !answers[id]));
  return open < 0 ? dimensions.length : open;
}

function speaksOf(dimension: Dimension, department: string | null, words: AnsweringWords): string {
  return department !== null && OWN_DEPARTMENT_DIMENSIONS.includes(dimension)
    ? words.department(department)
    : words.company;
}

type Saving = Pick<RatingsView, "status" | "message">;

/** Of two that save, the one that somebody has to know of. */
function worseOf(a: Saving, b: Saving): Saving {
  const order = ["idle", "saved", "saving", "retrying", "refused"];
  return order.indexOf(b.status) > order.indexOf(a.status) ? b : a;
}
