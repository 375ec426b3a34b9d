import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { DELIVERABLE_STATES_IN, type DeliverableState } from "@/lib/rules/engagement/words";
import { dueWords, isOverdue } from "./words";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    noOwnerYet: "No owner yet",
    noHoursYet: "no hours yet",
    hoursSpent: (hours: string | number) => `${hours} hours spent`,
  },
  de: {
    noOwnerYet: "Gehört noch niemandem",
    noHoursYet: "noch keine Stunden",
    hoursSpent: (hours) => `${hours} Stunden aufgewendet`,
  },
});

export type DeliverableFacts = {
  id: string;
  title: string;
  state: DeliverableState;
  ownerName: string | null;
  dueDay: IsoDay | null;
  inUseSince: IsoDay | null;
  /** Hours spent on it; absent where the reader does not see them. */
  minutes?: number;
};

const TONES: Partial<Record<DeliverableState, BadgeTone>> = { in_use: "accent" };

type DeliverableLineProps = {
  deliverable: DeliverableFacts;
  today: IsoDay;
  /** The title as a link, where one may edit. */
  title?: ReactNode;
  /** What may be done next. */
  children?: ReactNode;
};

/** One deliverable: what, in which state, whose, by when, and what it has cost so far. */
export function DeliverableLine({ deliverable, today, title, children }: DeliverableLineProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const due = dueWords(deliverable, today, locale);
  return (
    <li
      id={`deliverable-${deliverable.id}`}
      className="border-line target:bg-accent-wash flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b py-2.5 first:border-t"
    >
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
          {title ?? deliverable.title}
          <Badge tone={TONES[deliverable.state]}>{DELIVERABLE_STATES_IN[locale][deliverable.state]}</Badge>
        </p>
        <p className="tabular text-ink-soft text-xs">
          {deliverable.ownerName ?? words.noOwnerYet}
          {due && (
            <>
              {" · "}
              <span className={isOverdue(deliverable, today) ? "text-danger font-medium" : undefined}>
                {due}
              </span>
            </>
          )}
          {deliverable.minutes !== undefined && ` · ${spent(deliverable.minutes, locale)}`}
        </p>
      </div>
      {children}
    </li>
  );
}

/** Hours in words, also on its page. */
export function spent(minutes: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return minutes === 0 ? words.noHoursYet : words.hoursSpent(formatHours(minutes));
}
