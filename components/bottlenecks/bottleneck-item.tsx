import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { FEWEST_MONTHS, type MonthFigures, perHead, perHeadSentence } from "@/lib/rules/bottlenecks/per-head";
import {
  BOTTLENECK_STATES,
  type BottleneckState,
  approvalWords,
  lifeWords,
} from "@/lib/rules/bottlenecks/words";
import type { IsoDay } from "@/lib/units/days";
import { BottleneckLife, type DeliverableToName } from "./bottleneck-life";
import { MonthTable } from "./month-table";
import { PerHeadPicture } from "./per-head-picture";

const TONES = { open: "caution", removed: "accent", came_back: "danger" } as const;

export type BottleneckShown = {
  id: string;
  version: number;
  step: string;
  unit: string;
  approvalLayers: number | null;
  state: BottleneckState;
  foundDay: IsoDay;
  removedDay: IsoDay | null;
  cameBackDay: IsoDay | null;
  removedBy: string | null;
  departmentId: string | null;
  departmentName: string | null;
  months: readonly MonthFigures[];
};

export type BottleneckActions = Record<
  "edit" | "takeAway" | "comeBack" | "enter" | "remove" | "restore",
  FormAction
>;

type BottleneckItemProps = {
  bottleneck: BottleneckShown;
  today: IsoDay;
  departments: readonly { id: string; name: string }[];
  deliverables: readonly DeliverableToName[];
  on: BottleneckActions;
};

/** What holds one function back: where it stands, throughput per head over the months, and its figures. */
export function BottleneckItem({ bottleneck, on, ...rest }: BottleneckItemProps) {
  const { id, step, unit, state, departmentName, approvalLayers, months } = bottleneck;
  const known = months.filter((each) => perHead(each) !== null).length;
  const lead = [departmentName ?? "The whole company", approvalWords(approvalLayers), lifeWords(bottleneck)];
  return (
    <Section
      title={step}
      lead={lead.join(" · ")}
      actions={<Badge tone={TONES[state]}>{BOTTLENECK_STATES[state]}</Badge>}
    >
      <p className="text-sm">{perHeadSentence(months, unit)}</p>
      <PerHeadPicture
        months={months}
        removedDay={bottleneck.removedDay}
        cameBackDay={state === "came_back" ? bottleneck.cameBackDay : null}
      />
      <details open={known < FEWEST_MONTHS}>
        <summary className="text-accent w-fit text-sm font-medium">
          Figures by month<span className="sr-only">: {step}</span>
        </summary>
        <div className="mt-2 max-w-xl">
          <MonthTable id={id} step={step} unit={unit} months={months} action={on.enter} />
        </div>
      </details>
      <BottleneckLife bottleneck={bottleneck} on={on} {...rest} />
    </Section>
  );
}
