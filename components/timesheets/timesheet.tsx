import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { WeekGrid } from "@/lib/rules/hours/week-grid";
import type { IsoDay } from "@/lib/units/days";
import { ColleaguesTime } from "./colleagues-time";
import { OwnEntries } from "./own-entries";
import { TimeFields } from "./time-fields";
import { TimesheetGrid } from "./timesheet-grid";
import type { DeliverableChoice, OwnEntry, TimesheetActions } from "./types";

type TimesheetProps = {
  week: {
    id: string;
    startsOn: IsoDay;
    endsOn: IsoDay | null;
    monday: IsoDay;
    grid: WeekGrid<OwnEntry>;
    own: readonly OwnEntry[];
    others: readonly (OwnEntry & { memberName: string })[];
    deliverables: readonly DeliverableChoice[];
    newEntryId: string;
  };
  actions: TimesheetActions | null;
};

/** A week to write in: the grid for the quick entries, the form for those with a note, and what the others logged. */
export function Timesheet({ week, actions }: TimesheetProps) {
  const { id: engagementId, monday, grid, own, others, deliverables } = week;
  return (
    <>
      {(actions || own.length > 0) && (
        // Seven columns do not fit a phone: there, the form and the list of entries do the same.
        <div className="hidden sm:block">
          <TimesheetGrid
            engagement={week}
            monday={monday}
            grid={grid}
            deliverables={deliverables}
            actions={actions}
          />
        </div>
      )}
      {actions && (
        <Section title="Add an entry" lead="With a note, or several on one day.">
          <ActionForm
            action={actions.log}
            id={week.newEntryId}
            hidden={{ engagementId, monday }}
            submit="Add"
            resetOnSaved
          >
            <TimeFields monday={monday} deliverables={deliverables} />
          </ActionForm>
        </Section>
      )}
      {own.length > 0 && (
        <div id="entries">
          <Section title="Your entries">
            <OwnEntries {...{ engagementId, monday, deliverables, actions }} entries={own} />
          </Section>
        </div>
      )}
      {others.length > 0 && (
        <Section title="Colleagues">
          <ColleaguesTime entries={others} deliverables={deliverables} />
        </Section>
      )}
    </>
  );
}
