"use client";

import { clsx } from "clsx";
import { useId } from "react";
import type { AnswerOnPage } from "@/components/assessments/answer-queue";
import { SAVE_WORDS } from "@/components/assessments/save-words";
import { controlStyles } from "@/components/ui/control-styles";
import { type Outcome, OUTCOMES } from "@/lib/rules/handoffs/handoff-map";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { REPORT_WORDS } from "./report-words";
import type { Report } from "./use-handoff-reports";

type Department = { id: string; name: string };

type HandoffReportFieldProps = {
  from: Department;
  to: Department;
  /** Its place in the form: names are `handoffs[3].outcome`, so that the form also works without JavaScript. */
  place: number;
  locale: Locale;
  answer: AnswerOnPage<Report> | undefined;
  onChoose: (report: Report) => void;
  onType: (report: Report) => void;
  onLeave: () => void;
};

/** One department's handing over to another: how it arrives, and what it is. */
export function HandoffReportField(props: HandoffReportFieldProps) {
  const { from, to, place, locale, answer, onChoose, onType, onLeave } = props;
  const words = REPORT_WORDS[locale];
  const id = useId();
  const name = `handoffs[${place}]`;
  const said = answer?.said;
  const what = said?.what ?? "";
  return (
    <fieldset
      aria-describedby={`${id}-state`}
      className="keep-together grid gap-1 border-t border-line pt-3 first-of-type:border-t-0"
    >
      <legend className="float-left text-sm font-medium">
        {words.from(from.name)} <span className="sr-only">{words.to(to.name)}</span>
      </legend>
      <input type="hidden" name={`${name}.fromDepartmentId`} value={from.id} />
      <input type="hidden" name={`${name}.toDepartmentId`} value={to.id} />
      <input type="hidden" name={`${name}.version`} value={answer?.version ?? 0} />
      <div className="clear-both -mx-2 flex flex-wrap gap-x-2">
        {OUTCOMES.map((outcome) => (
          <Choice
            key={outcome}
            name={`${name}.outcome`}
            outcome={outcome}
            label={words.outcomes[outcome]}
            chosen={said?.outcome === outcome}
            onChoose={() => onChoose({ outcome, what })}
          />
        ))}
      </div>
      {said && said.outcome !== "nothing" && (
        <input
          name={`${name}.what`}
          aria-label={words.what(from.name, to.name)}
          placeholder={words.whatHint}
          value={what}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => onType({ ...said, what: target.value })}
          onBlur={onLeave}
          className={clsx(controlStyles, "max-w-md")}
        />
      )}
      <p
        id={`${id}-state`}
        className={clsx("min-h-5 text-xs", answer?.state === "conflict" ? "text-danger" : "text-ink-faint")}
      >
        {answer ? stateOf(answer, locale) : ""}
      </p>
    </fieldset>
  );
}

type ChoiceProps = { name: string; outcome: Outcome; label: string; chosen: boolean; onChoose: () => void };

function Choice({ name, outcome, label, chosen, onChoose }: ChoiceProps) {
  return (
    <label
      className={clsx(
        "flex items-center gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent",
        chosen && "bg-accent-wash font-medium",
      )}
    >
      <input
        type="radio"
        name={name}
        value={outcome}
        checked={chosen}
        onChange={onChoose}
        className="size-4.5 shrink-0 accent-accent focus-visible:outline-none"
      />
      {label}
    </label>
  );
}

function stateOf({ state, mine }: AnswerOnPage<Report>, locale: Locale): string {
  if (state === "saved") return SAVE_WORDS[locale].saved;
  if (state === "waiting") return SAVE_WORDS[locale].unsaved;
  const { conflict, outcomes } = REPORT_WORDS[locale];
  return conflict(mine ? [outcomes[mine.outcome], mine.what].filter(Boolean).join(", ") : "");
}
