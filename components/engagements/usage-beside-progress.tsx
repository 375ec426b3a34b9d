import { type UsageLine, type UsagePlan, usageBesideProgress } from "@/lib/pictures/usage-progress";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { UsageTable } from "./usage-table";

/** Hours used of those planned beside deliverables in use of those planned: hours alone never judge an engagement. */
export function UsageBesideProgress(plan: UsagePlan) {
  const picture = usageBesideProgress(plan);
  const last = picture.totals.at(-1);
  if (!last) {
    return (
      <p className="text-ink-soft text-sm">
        No week has begun yet. Hours used and deliverables in use will stand here side by side, against the
        plan.
      </p>
    );
  }

  const hoursInWords = standing(
    "Hours used",
    formatHours(last.minutes),
    formatHours(plan.plannedMinutes),
    picture.hours,
  );
  const inUseInWords = standing("Deliverables in use", last.inUse, plan.plannedDeliverables, picture.inUse);
  return (
    <figure className="grid grid-cols-1 gap-3">
      <figcaption className="tabular flex flex-wrap gap-x-8 gap-y-1 text-sm">
        <span>{hoursInWords}</span>
        <span className="text-accent font-medium">{inUseInWords}</span>
      </figcaption>
      <div className="pt-3 pl-12">
        <svg role="img" className="picture block h-56 w-full overflow-visible">
          <title>{`${hoursInWords}. ${inUseInWords}. After week ${plan.weeks.length} of ${plan.totalWeeks}.`}</title>
          {picture.gridlines.map(({ share, y }) => (
            <g key={share}>
              <line
                x1="0"
                x2="100%"
                y1={`${y}%`}
                y2={`${y}%`}
                className={share === 0 ? "stroke-line-strong" : "stroke-line"}
              />
              <text x="-8" y={`${y}%`} dy="4" textAnchor="end" fontSize="12" className="faint">
                {Math.round(share * 100)} %
              </text>
            </g>
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible" fill="none">
            <path
              d={picture.even.path}
              vectorEffect="non-scaling-stroke"
              strokeDasharray="3 5"
              className="stroke-line-strong"
            />
            {picture.hours && (
              <path
                d={picture.hours.path}
                vectorEffect="non-scaling-stroke"
                strokeWidth="2"
                className="stroke-ink"
              />
            )}
            {picture.inUse && (
              <path
                d={picture.inUse.path}
                vectorEffect="non-scaling-stroke"
                strokeWidth="3"
                className="stroke-accent"
              />
            )}
          </svg>
          <text
            x={`${picture.even.x}%`}
            y={`${picture.even.y}%`}
            dy="-7"
            textAnchor="end"
            fontSize="12"
            className="faint halo"
          >
            even plan
          </text>
          {picture.hours && <LineEnd words="Hours" end={picture.hours} look="fill-ink" />}
          {picture.inUse && <LineEnd words="In use" end={picture.inUse} look="fill-accent" />}
        </svg>
        <div className="tabular text-ink-faint flex justify-between pt-1.5 text-2xs">
          <span>{formatDay(picture.totals[0]?.monday ?? last.monday)}</span>
          <span>{picture.lastWeek === 1 ? "1 week" : `${picture.lastWeek} weeks`}</span>
        </div>
      </div>
      <UsageTable
        totals={picture.totals}
        plannedMinutes={plan.plannedMinutes}
        plannedDeliverables={plan.plannedDeliverables}
      />
    </figure>
  );
}

/** The line's last point and its name, on the side where there is room. */
function LineEnd({ words, end, look }: { words: string; end: UsageLine; look: string }) {
  const right = end.x < 70;
  return (
    <>
      <svg x={`${end.x}%`} y={`${end.y}%`} className="overflow-visible">
        <circle r="4" className={look} />
      </svg>
      <svg x={`${end.x}%`} y={`${end.labelY}%`} className="overflow-visible">
        <text
          x={right ? 10 : -10}
          y={right ? 4 : -8}
          textAnchor={right ? "start" : "end"}
          className="halo font-medium"
        >
          {words} {Math.round(end.share * 100)} %
        </text>
      </svg>
    </>
  );
}

function standing(
  what: string,
  done: string | number,
  planned: string | number,
  line: UsageLine | null,
): string {
  return line ? `${what}: ${done} of ${planned} planned` : `${what}: ${done}, none planned`;
}
