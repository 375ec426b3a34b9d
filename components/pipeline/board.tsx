import { PIPELINE_STATES } from "@/components/clients/words";
import { PlainLink } from "@/components/ui/link";
import type { FormAction } from "@/components/ui/use-form-submit";
import { OPEN_STAGES, type OpenStage, totalsOf } from "@/lib/rules/pipeline/pipeline";
import type { IsoDay } from "@/lib/units/days";
import { MoveMenu } from "./move-menu";
import { NextStep } from "./next-step";
import type { OpportunityShown } from "./opportunity";
import { type FirmPct, sums, worth } from "./words";

type BoardProps = {
  opportunities: readonly OpportunityShown[];
  firmPct: FirmPct;
  today: IsoDay;
  move: FormAction;
};

/** A column per open stage, side by side where there is room and below each other where there is not. */
export function Board({ opportunities, ...rest }: BoardProps) {
  return (
    <div className="grid grid-cols-1 items-start gap-x-5 gap-y-8 md:grid-cols-2 lg:grid-cols-4">
      {OPEN_STAGES.map((stage) => (
        <Column
          key={stage}
          stage={stage}
          opportunities={opportunities.filter((one) => one.stage === stage)}
          {...rest}
        />
      ))}
    </div>
  );
}

function Column({ stage, opportunities, firmPct, today, move }: BoardProps & { stage: OpenStage }) {
  const value = sums(totalsOf(opportunities, firmPct), "value");
  return (
    <section aria-labelledby={`stage-${stage}`} className="grid grid-cols-1 gap-3">
      <div className="border-line-strong border-b pb-2">
        <h2 id={`stage-${stage}`} className="text-sm font-semibold">
          {PIPELINE_STATES[stage]} <span className="text-ink-soft font-normal">({opportunities.length})</span>
        </h2>
        <p className="tabular text-ink-soft text-xs">{value || "No value yet"}</p>
      </div>
      {opportunities.length > 0 && (
        <ul className="grid grid-cols-1 gap-3">
          {opportunities.map((opportunity) => (
            <li
              key={opportunity.id}
              className="border-line bg-surface grid min-w-0 grid-cols-1 gap-1.5 rounded-md border p-3 text-xs"
            >
              <PlainLink
                href={`/pipeline/${opportunity.id}`}
                className="hover:text-accent text-sm font-medium underline-offset-4 hover:underline"
              >
                {opportunity.clientCompany.name}
              </PlainLink>
              <p>{opportunity.title}</p>
              <p className="tabular text-ink-soft">{worth(opportunity, firmPct)}</p>
              <p className="text-ink-soft">{opportunity.owner?.displayName ?? "Nobody’s yet"}</p>
              <NextStep {...opportunity} today={today} />
              <MoveMenu opportunity={opportunity} move={move} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
