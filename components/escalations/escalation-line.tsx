import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Waited, waitWords } from "@/lib/rules/escalations/wait";
import { CAUSES_IN } from "@/lib/rules/escalations/words";
import { formatDay } from "@/lib/units/days";
import type { Asked } from "./asked-fields";
import { inBoth, midSentence } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    noDepartment: "no department",
    decidedToday: "Decided today",
    causeNotSaid: "cause not said",
    notDecidedAfterAll: "Not decided after all",
    loggedBy: (loggedByName: string | number) => `logged by ${loggedByName}`,
  },
  de: {
    noDepartment: "keine Abteilung",
    decidedToday: "Heute entschieden",
    causeNotSaid: "Ursache nicht gesagt",
    notDecidedAfterAll: "Doch nicht entschieden",
    loggedBy: (loggedByName) => `eingetragen von ${loggedByName}`,
  },
});

export type EscalationShown = Asked & {
  id: string;
  wait: Waited;
  /** Decided today: it can be taken back at once. */
  isFresh: boolean;
  intoWords: string | null;
  loggedByName: string;
  version: number;
};

type EscalationLineProps = {
  escalation: EscalationShown;
  /** Left out where the reader is not who decides. */
  on?: { decide: FormAction; reopen: FormAction };
  children?: ReactNode;
};

/** One decision that reached the CEO: what, from where, why, how long it waited, and what it was turned into. */
export function EscalationLine({ escalation, on, children }: EscalationLineProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { id, text, departmentName, cause, raisedDay, wait, isFresh, intoWords, loggedByName, version } =
    escalation;
  const { isWaiting } = wait;
  const facts = [
    departmentName ?? words.noDepartment,
    cause ? midSentence(CAUSES_IN[locale][cause].title, locale) : words.causeNotSaid,
    formatDay(raisedDay, locale),
    words.loggedBy(loggedByName),
  ];
  return (
    <li className="border-line flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b py-2.5 first:border-t">
      <div className="grid min-w-0 flex-1 basis-60 gap-0.5">
        <p className="text-sm font-medium break-words">{text}</p>
        <p className="text-ink-soft tabular text-xs">
          <span className={isWaiting ? "text-caution font-medium" : undefined}>
            {waitWords(wait, locale)}
          </span>
          {` · ${facts.join(" · ")}`}
        </p>
        {intoWords && <p className="text-accent text-xs break-words">{intoWords}</p>}
      </div>
      {on && (isWaiting || isFresh) && (
        <ActionForm
          action={isWaiting ? on.decide : on.reopen}
          hidden={isWaiting ? { id, version } : { id }}
          className="no-print gap-2"
        >
          <SubmitButton
            variant={isWaiting ? "secondary" : "quiet"}
            size={isWaiting ? "md" : "sm"}
            className={isWaiting ? "max-sm:min-h-12" : undefined}
            aria-label={`${isWaiting ? words.decidedToday : words.notDecidedAfterAll}: ${text}`}
          >
            {isWaiting ? words.decidedToday : words.notDecidedAfterAll}
          </SubmitButton>
        </ActionForm>
      )}
      {children}
    </li>
  );
}
