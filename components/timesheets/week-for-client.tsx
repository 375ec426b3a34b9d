import { WorkByKind } from "@/components/engagements/work-by-kind";
import { WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { KindShare } from "@/lib/rules/hours/work-kinds";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { Corrections, type CorrectionsProps } from "./corrections";
import { WeekToAgree, type WeekToAgreeActions, type WeekToAgreeProps } from "./week-to-agree";

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
  const { title, usedMinutes, plannedMinutes, kinds, deliverables } = engagement;
  return (
    <Section title={title}>
      <ProgressBar
        label="Hours"
        value={usedMinutes}
        max={plannedMinutes}
        text={`${formatHours(usedMinutes)} of ${formatHours(plannedMinutes)} planned`}
      />
      {kinds.length > 0 ? (
        <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
          <WorkByKind kinds={kinds} titles={WORK_KINDS_FOR_CLIENT} />
          <Table caption={`Hours by deliverable: ${title}`}>
            <thead>
              <tr>
                <Th>Worked on</Th>
                <Th numeric>Hours</Th>
              </tr>
            </thead>
            <tbody>
              {deliverables.map(({ title: name, minutes }) => (
                <tr key={name}>
                  <Td>{name ?? "Not for one deliverable"}</Td>
                  <Td numeric>{formatHours(minutes)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ) : (
        <p className="text-ink-soft text-sm">No hours have been logged for this week yet.</p>
      )}
      <Corrections corrections={engagement.corrections} />
      <WeekToAgree week={engagement} monday={monday} timeZone={timeZone} actions={actions} />
    </Section>
  );
}
