"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import type { AnsweringWords } from "./answering-words";
import type { RatingOnPage, Said } from "./ratings";

type StatementFieldProps = {
  statement: Statement;
  /** Its place in the form: names are `answers[12].rating`, so that the form also works without JavaScript. */
  place: number;
  answer: RatingOnPage | undefined;
  words: AnsweringWords;
  onChoose: (said: Said) => void;
  /** What can be said besides; apart from the levels, whose arrow keys it must not meet. */
  beside: ReactNode;
};

const LEVELS: ReadonlyArray<Said> = ["1", "2", "3", "4", "5"];

/** One statement with what each level looks like, weakest first. */
export function StatementField({ statement, place, answer, words, onChoose, beside }: StatementFieldProps) {
  const id = useId();
  const name = `answers[${place}]`;
  const item = statement.id;
  return (
    <div id={statementPlace(item)} className="keep-together grid gap-1 border-t border-line pt-5">
      <fieldset
        role="radiogroup"
        aria-labelledby={`${id}-statement`}
        aria-describedby={`${id}-question ${id}-state`}
        onKeyDown={moveWithArrows}
        className="grid gap-1"
      >
        <input type="hidden" name={`${name}.itemId`} value={item} />
        <input type="hidden" name={`${name}.version`} value={answer?.version ?? 0} />
        <p id={`${id}-statement`} className="text-lg font-semibold text-balance">
          {statement.statement}
        </p>
        <p id={`${id}-question`} className="max-w-[65ch] text-sm text-ink-soft">
          {statement.question}
        </p>
        <div className="mt-2 grid gap-0.5">
          {LEVELS.map((level, at) => (
            <Level
              key={level}
              said={level}
              words={statement.anchors[at] ?? ""}
              {...{ name, item, answer, onChoose }}
            />
          ))}
          <Level said="skip" words={words.skip} {...{ name, item, answer, onChoose }} />
        </div>
        <p
          id={`${id}-state`}
          className={clsx("min-h-5 text-xs", answer?.state === "conflict" ? "text-danger" : "text-ink-faint")}
        >
          {answer ? stateOf(answer, statement, words) : words.notAnswered}
        </p>
      </fieldset>
      {beside}
    </div>
  );
}

/** Where a statement stands on its page: the review leads back to it. */
export function statementPlace(item: StatementId): string {
  return `statement-${item}`;
}

type LevelProps = Pick<StatementFieldProps, "answer" | "onChoose"> & {
  name: string;
  item: StatementId;
  said: Said;
  words: string;
};

function Level({ name, item, said, words, answer, onChoose }: LevelProps) {
  const chosen = answer?.said === said;
  const isSkip = said === "skip";
  return (
    <label
      className={clsx(
        "-mx-2 flex items-start gap-3 rounded-md px-2 py-2 text-sm hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent",
        chosen && "bg-accent-wash font-medium",
        isSkip && "mt-1 text-ink-soft",
      )}
    >
      <input
        type="radio"
        name={`${name}.rating`}
        value={said}
        data-item={item}
        checked={chosen}
        onChange={() => onChoose(said)}
        className="mt-0.5 size-4.5 shrink-0 accent-accent focus-visible:outline-none"
      />
      <span className="tabular w-3 shrink-0 text-ink-faint" aria-hidden>
        {isSkip ? "" : said}
      </span>
      <span>{words}</span>
    </label>
  );
}

function stateOf({ state, mine }: RatingOnPage, { anchors }: Statement, words: AnsweringWords): string {
  if (state === "saved") return words.saved;
  if (state === "waiting") return words.waiting;
  const lost = mine === undefined || mine === "skip" ? words.skip : anchors[Number(mine) - 1];
  return words.conflict(lost ?? "");
}

/** Arrows move and choose nothing, or whoever reads through the levels would answer by reading. Space chooses. */
function moveWithArrows(event: KeyboardEvent<HTMLFieldSetElement>) {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const levels = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const at = levels.findIndex((level) => level === document.activeElement);
  levels[(at + step + levels.length) % levels.length]?.focus();
}
