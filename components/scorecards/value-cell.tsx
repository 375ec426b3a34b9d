import { FigureCell } from "@/components/ui/figure-cell";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Goal, figure, meetsGoal } from "@/lib/rules/scorecard/goal";
import type { IsoDay } from "@/lib/units/days";
import { GoalMark } from "./goal-mark";

type ValueCellProps = {
  measureId: string;
  monday: IsoDay;
  value: number | null;
  /** 0 where nothing is entered. */
  version: number;
  goal: Goal;
  label: string;
  column: number;
  action: FormAction;
};

/** One number of one week. */
export function ValueCell({ measureId, monday, value, version, goal, ...cell }: ValueCellProps) {
  return (
    <FigureCell
      {...cell}
      hidden={{ measureId, monday, version: String(version) }}
      shown={value === null ? "" : figure(value)}
      mark={<GoalMark met={meetsGoal(value, goal)} wordless />}
      className="min-w-16"
    />
  );
}
