"use client";

import { clsx } from "clsx";
import { useId } from "react";
import type { AnswerOnPage } from "@/components/assessments/answer-queue";
import { controlStyles } from "@/components/ui/control-styles";
import { type Outcome, OUTCOME_TITLES, OUTCOMES } from "@/lib/rules/handoffs/handoff-map";
import type { Report } from "./use-handoff-reports";

type Department = { id: string; name: string };

type HandoffReportFieldProps = {
  from: Department;
  to: Department;
  /** Its place in the form: names are `handoffs[3].outcome`, so that the form also works without JavaScript. */
  place: number;
  answer: AnswerOnPage<Report> | undefined;
  onChoose: (report: Report) => void;
  onType: (report: Report) => void;
  onLeave: () => void;
};

/** One department's handing over to another: how it arrives, and what it is. */
export function HandoffReportField(props: HandoffReportFieldProps) {
  const { from, to, place, answer, onChoose, onType, onLeave } = props;
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
        From {from.name} <span className="sr-only">to {to.name}</span>
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
            chosen={said?.outcome === outcome}
            onChoose={() => onChoose({ outcome, what })}
          />
        ))}
      </div>
      {said && said.outcome !== "nothing" && (
        <input
          name={`${name}.what`}
          aria-label={`What ${from.name} hands to ${to.name}`}
          placeholder="What is handed over? (optional)"
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
        {answer ? stateOf(answer) : ""}
      </p>
    </fieldset>
  );
}

type ChoiceProps = { name: string; outcome: Outcome; chosen: boolean; onChoose: () => void };

function Choice({ name, outcome, chosen, onChoose }: ChoiceProps) {
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
      {OUTCOME_TITLES[outcome]}
    </label>
  );
}

function stateOf({ state, mine }: AnswerOnPage<Report>): string {
  if (state === "saved") return "Saved";
  if (state === "waiting") return "Not saved yet";
  const lost = mine
    ? ` Yours here was “${OUTCOME_TITLES[mine.outcome]}”${mine.what && `, ${mine.what}`}.`
    : "";
  return `Said otherwise in another window meanwhile; that is shown.${lost}`;
}
