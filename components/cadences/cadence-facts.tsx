import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { type AgendaEntry, agendaMinutes } from "@/lib/rules/cadence/templates";
import { DELIVERABLE_STATES, type DeliverableState } from "@/lib/rules/engagement/words";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { lengthWords } from "./words";

type CadenceFactsProps = {
  cadence: {
    state: DeliverableState;
    sentence: string | null;
    purpose: string | null;
    schedules: readonly { fromDay: IsoDay; lengthMinutes: number }[];
    agenda: readonly AgendaEntry[];
    attendees: readonly string[];
    decisions: readonly { id: string; text: string; day: IsoDay }[];
  };
  /** The steps of the deliverable's life. */
  children: ReactNode;
};

/** When, who, about what; and what was decided lately. */
export function CadenceFacts({ cadence, children }: CadenceFactsProps) {
  const { state, sentence, purpose, schedules, agenda, attendees, decisions } = cadence;
  const current = schedules.at(-1);
  const facts = [
    { term: "When", value: sentence },
    { term: "Since", value: current && formatDay(current.fromDay) },
    { term: "Length", value: current && lengthWords(current.lengthMinutes) },
    { term: "What for", value: purpose },
    { term: "Who attends", value: attendees.length > 0 ? attendees.join(", ") : "Nobody yet" },
    {
      term: "As a deliverable",
      value: (
        <span className="grid justify-items-start gap-2">
          <Badge tone={state === "in_use" ? "accent" : undefined}>{DELIVERABLE_STATES[state]}</Badge>
          {children}
        </span>
      ),
    },
  ];
  return (
    <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
      <Section title="The cadence">
        <DefinitionList items={facts} />
      </Section>
      <div className="grid gap-6">
        <Section
          title="Agenda"
          lead={agenda.length > 0 ? `Together ${lengthWords(agendaMinutes(agenda))}.` : undefined}
        >
          {agenda.length > 0 ? (
            <ol className="grid gap-1.5 text-sm">
              {agenda.map(({ title, minutes }, at) => (
                <li key={at} className="flex justify-between gap-4">
                  <span>
                    {at + 1}. {title}
                  </span>
                  <span className="text-ink-soft tabular whitespace-nowrap">{minutes} min</span>
                </li>
              ))}
            </ol>
          ) : (
            <p className="text-ink-soft text-sm">No agenda yet.</p>
          )}
        </Section>
        <Section title="Latest decisions">
          {decisions.length > 0 ? (
            <ul className="grid gap-2 text-sm">
              {decisions.map(({ id, text, day }) => (
                <li key={id}>
                  {text} <span className="text-ink-soft text-xs whitespace-nowrap">{formatDay(day)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-ink-soft text-sm">None is noted yet.</p>
          )}
        </Section>
      </div>
    </div>
  );
}
