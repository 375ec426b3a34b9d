import { WorkByKind } from "@/components/engagements/work-by-kind";
import { WORK_KINDS_FOR_CLIENT_IN } from "@/lib/rules/engagement/words";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { KindShare } from "@/lib/rules/hours/work-kinds";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { Corrections, type CorrectionsProps } from "./corrections";
import { WeekToAgree, type WeekToAgreeActions, type WeekToAgreeProps } from "./week-to-agree";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    hours: "Hours",
    workedOn: "Worked on",
    notForOneDeliverable: "Not for one deliverable",
    hoursByDeliverable: (title: string | number) => `Hours by deliverable: ${title}`,
    noHoursHaveBeen: "No hours have been logged for this week yet.",
    ofPlanned: (hours: string | number, hours2: string | number) => `${hours} of ${hours2} planned`,
  },
  de: {
    hours: "Stunden",
    workedOn: "Gearbeitet an",
    notForOneDeliverable: "Nicht für ein einzelnes Ergebnis",
    hoursByDeliverable: (title) => `Stunden nach Ergebnis: ${title}`,
    noHoursHaveBeen: "Für diese Woche sind noch keine Stunden eingetragen.",
    ofPlanned: (hours, hours2) => `${hours} von ${hours2} geplant`,
  },
});

type WeekForClientProps = {
  engagement: {
    title: string;
    usedMinutes: number;
    plannedMinutes: number;
    kinds: readonly KindShare[];
    deliverables: readonly { title: string | null; minutes: number }[];
  } & WeekToAgreeProps["week"] &
    CorrectionsProps;
  monday: IsoDay;
  timeZone: string;
  actions: WeekToAgreeActions;
};

/** One engagement's week as the client reads it: how much, what kind of work, on what. */
export function WeekForClient({ engagement, monday, timeZone, actions }: WeekForClientProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { title, usedMinutes, plannedMinutes, kinds, deliverables } = engagement;
  return (
    <Section title={title}>
      <ProgressBar
        label={words.hours}
        value={usedMinutes}
        max={plannedMinutes}
        text={words.ofPlanned(formatHours(usedMinutes), formatHours(plannedMinutes))}
      />
      {kinds.length > 0 ? (
        <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
          <WorkByKind kinds={kinds} titles={WORK_KINDS_FOR_CLIENT_IN[locale]} />
          <Table caption={words.hoursByDeliverable(title)}>
            <thead>
              <tr>
                <Th>{words.workedOn}</Th>
                <Th numeric>{words.hours}</Th>
              </tr>
            </thead>
            <tbody>
              {deliverables.map(({ title: name, minutes }) => (
                <tr key={name}>
                  <Td>{name ?? words.notForOneDeliverable}</Td>
                  <Td numeric>{formatHours(minutes)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ) : (
        <p className="text-ink-soft text-sm">{words.noHoursHaveBeen}</p>
      )}
      <Corrections corrections={engagement.corrections} />
      <WeekToAgree week={engagement} monday={monday} timeZone={timeZone} actions={actions} />
    </Section>
  );
}
