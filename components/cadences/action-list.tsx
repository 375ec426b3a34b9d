import type { ReactNode } from "react";
import { Check } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    done: "Done",
    done2: "done",
    agreed: " · agreed",
    notDoneAfterAll: "Not done after all",
    due: (day: string | number) => `due ${day}`,
    overdueSince: (day: string | number) => `overdue since ${day}`,
  },
  de: {
    done: "Erledigt",
    done2: "erledigt",
    agreed: " · vereinbart am ",
    notDoneAfterAll: "Doch nicht erledigt",
    due: (day) => `fällig am ${day}`,
    overdueSince: (day) => `überfällig seit ${day}`,
  },
});

export type AgreedAction = {
  id: string;
  text: string;
  ownerName: string;
  dueDay: IsoDay;
  day: IsoDay;
  isDone: boolean;
  isLate: boolean;
  version: number;
};

type ActionListProps = {
  actions: readonly AgreedAction[];
  complete: FormAction;
  reopen: FormAction;
  /** What else may be done with one. */
  moreOf?: (action: AgreedAction) => ReactNode;
};

/** What somebody agreed to do, by when; ticked off in place. */
export function ActionList({ actions, complete, reopen, moreOf }: ActionListProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <ul>
      {actions.map((action) => {
        const { id, text, ownerName, dueDay, day, isDone, isLate, version } = action;
        return (
          <li
            key={id}
            className="border-line flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b py-2 first:border-t"
          >
            <div className="grid min-w-0 flex-1 basis-60 gap-0.5">
              <p className={isDone ? "text-ink-soft text-sm line-through" : "text-sm font-medium"}>{text}</p>
              <p className="text-ink-soft tabular text-xs">
                {ownerName} ·{" "}
                <span className={isLate ? "text-danger font-medium" : undefined}>{dueWords()}</span>
                {words.agreed} {formatDay(day, locale)}
              </p>
            </div>
            <div className="no-print flex flex-wrap gap-1">
              <ActionForm
                action={isDone ? reopen : complete}
                hidden={isDone ? { id } : { id, version }}
                className="gap-2"
              >
                <SubmitButton
                  size="sm"
                  variant={isDone ? "quiet" : "secondary"}
                  aria-label={`${isDone ? words.notDoneAfterAll : words.done}: ${text}`}
                >
                  {!isDone && <Check aria-hidden className="size-4" />}
                  {isDone ? words.notDoneAfterAll : words.done}
                </SubmitButton>
              </ActionForm>
              {moreOf?.(action)}
            </div>
          </li>
        );

        function dueWords() {
          if (isDone) return words.done2;
          return isLate
            ? words.overdueSince(formatDay(dueDay, locale))
            : words.due(formatDay(dueDay, locale));
        }
      })}
    </ul>
  );
}
