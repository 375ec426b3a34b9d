import { Table, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Goal, goalWords } from "@/lib/rules/scorecard/goal";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { EditMeasure } from "./edit-measure";
import { ValueCell } from "./value-cell";

export type MeasureRow = {
  id: string;
  title: string;
  unit: string | null;
  ownerContactId: string | null;
  ownerName: string | null;
  goal: Goal;
  version: number;
  weeks: readonly { monday: IsoDay; value: number; version: number }[];
};

type ScorecardGridProps = {
  downloads: string;
  mondays: readonly IsoDay[];
  measures: readonly MeasureRow[];
  owners: readonly { id: string; name: string }[];
  on: Record<"enter" | "edit" | "remove" | "restore", FormAction>;
};

/** Numbers down, weeks across, the newest beside the goal; written in place. */
export function ScorecardGrid({ downloads, mondays, measures, owners, on }: ScorecardGridProps) {
  const newestFirst = [...mondays].reverse();
  return (
    <div className="grid gap-4">
      <Table caption="Scorecard, thirteen weeks, the newest first" downloads={downloads}>
        <thead>
          <tr>
            <Th>Number</Th>
            {newestFirst.map((monday) => (
              <Th key={monday} numeric className="!px-1 whitespace-nowrap">
                {formatDay(monday).replace(/ \d{4}$/, "")}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th
                scope="row"
                className="border-line min-w-52 border-b py-1.5 pr-3 text-left align-top font-normal"
              >
                <span className="font-medium">{measure.title}</span>
                <span className="text-ink-soft block text-xs">
                  {goalWords(measure.goal, measure.unit)} · {measure.ownerName ?? "no owner yet"}
                </span>
              </th>
              {newestFirst.map((monday, column) => {
                const entered = measure.weeks.find((week) => week.monday === monday);
                return (
                  <td key={monday} className="border-line border-b px-0.5 py-1.5 align-top">
                    <ValueCell
                      key={`${entered?.version ?? 0}`}
                      measureId={measure.id}
                      monday={monday}
                      value={entered?.value ?? null}
                      version={entered?.version ?? 0}
                      goal={measure.goal}
                      label={`${measure.title}, week of ${formatDay(monday)}`}
                      column={column}
                      action={on.enter}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-ink-soft text-xs">
        Enter and the arrows go up and down and save; an emptied field is not known again.
      </p>
      <div className="no-print grid gap-1">
        {measures.map((measure) => (
          <EditMeasure key={`${measure.id} ${measure.version}`} measure={measure} owners={owners} on={on} />
        ))}
      </div>
    </div>
  );
}
