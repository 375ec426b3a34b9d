import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { PlannedWork } from "@/lib/rules/engagement/spread";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { addDays, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

export type PhaseValues = {
  name: string;
  goal: string | null;
  fromMonday: IsoDay;
  untilMonday: IsoDay;
  work: readonly PlannedWork[];
};

/** What a phase is: its name, its weeks, its goal, and what a week of it goes into. `prefix` where a form holds several. */
export function PhaseFields({ phase, prefix = "" }: { phase?: PhaseValues; prefix?: string }) {
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <TextField name={`${prefix}name`} label="Phase" defaultValue={phase?.name} maxLength={80} />
        <DateField name={`${prefix}fromMonday`} label="From the week of" defaultValue={phase?.fromMonday} />
        <DateField
          name={`${prefix}untilMonday`}
          label="To the week of"
          defaultValue={phase && addDays(phase.untilMonday, 4)}
        />
      </div>
      <TextField
        name={`${prefix}goal`}
        label="Goal"
        hint="What is true when it is over. The client's CEO reads it."
        optional
        defaultValue={phase?.goal ?? undefined}
        maxLength={300}
      />
      <fieldset className="grid gap-2">
        <legend className="text-sm font-medium">Hours a week, by kind of work</legend>
        <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4">
          {WORK_KINDS.map((kind) => {
            const planned = phase?.work.find((each) => each.kind === kind);
            return (
              <NumberField
                key={kind}
                name={`${prefix}work.${kind}`}
                label={<span className="text-ink-soft text-xs font-normal">{WORK_KIND_TITLES[kind]}</span>}
                defaultValue={formatHours(planned?.minutesPerWeek ?? 0)}
              />
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
