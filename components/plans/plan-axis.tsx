import { Table, Td, Th } from "@/components/ui/table";
import { type AxisMark, planAxis, ROW_HEIGHT } from "@/lib/pictures/plan-axis";
import { DELIVERABLE_STATES_IN } from "@/lib/rules/engagement/words";
import { formatDay, type IsoDay } from "@/lib/units/days";
import type { PhaseFacts, PlacedFacts } from "./types";
import { spanWords } from "./words";
import { WORDS } from "./plan-axis.words";
import { useLocale } from "#language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type PlanAxisProps = { phases: readonly PhaseFacts[]; deliverables: readonly PlacedFacts[]; today: IsoDay };

/** The phases on one time axis with their deliverables. On a phone the list below says the same. */
export function PlanAxis({ phases, deliverables, today }: PlanAxisProps) {
  const locale = useLocale();
  const said = WORDS[locale];
  const axis = planAxis(phases, deliverables, today);
  return (
    <figure className="hidden gap-3 sm:grid">
      <PlanKey />
      <svg role="img" className="picture block w-full overflow-visible" height={axis.height + 24}>
        <title>{axisTitle(axis.rows, locale)}</title>
        {axis.ticks.map(({ day, x, words }) => (
          <g key={day}>
            <line x1={`${x}%`} x2={`${x}%`} y1="0" y2={axis.height} className="stroke-line" />
            {words && (
              <text x={`${x}%`} y={axis.height + 18} dx="4" fontSize="12" className="faint">
                {words}
              </text>
            )}
          </g>
        ))}
        {axis.rows.map((row, at) => (
          <svg key={row.id} y={at * ROW_HEIGHT} className="overflow-visible">
            <rect
              x={`${row.x}%`}
              y="22"
              width={`${row.width}%`}
              height="12"
              rx="3"
              className="fill-accent-wash"
            />
            <text
              x={`${row.anchor === "start" ? row.x : row.x + row.width}%`}
              y="15"
              textAnchor={row.anchor}
              className="halo"
            >
              {row.name}
            </text>
            {row.marks.map((mark) => (
              <svg key={mark.id} x={`${mark.x}%`} y="28" className="overflow-visible">
                <Mark look={mark.look} />
              </svg>
            ))}
          </svg>
        ))}
        {axis.today !== null && (
          <g>
            <line
              x1={`${axis.today}%`}
              x2={`${axis.today}%`}
              y1="0"
              y2={axis.height}
              strokeDasharray="3 4"
              className="stroke-ink"
            />
            <text
              x={`${axis.today}%`}
              y={axis.height + 18}
              textAnchor="middle"
              fontSize="12"
              className="halo font-medium"
            >
              {said.today}
            </text>
          </g>
        )}
      </svg>
      <PlanTable phases={phases} deliverables={deliverables} />
    </figure>
  );
}

function Mark({ look }: { look: AxisMark["look"] }) {
  if (look === "in_use") return <circle r="6" className="fill-accent" />;
  if (look === "to_come") return <circle r="5.5" strokeWidth="1.5" className="fill-paper stroke-ink-soft" />;
  return (
    <g strokeWidth="2.5" className="stroke-danger">
      <line x1="-5" x2="5" y1="-5" y2="5" />
      <line x1="-5" x2="5" y1="5" y2="-5" />
    </g>
  );
}

function axisTitle(rows: readonly { marks: readonly AxisMark[] }[], locale: Locale = "en"): string {
  const words = WORDS[locale];
  const marks = rows.flatMap((row) => row.marks);
  const late = marks.filter(({ look }) => look === "late").length;
  return words.phasesOnOneTime(rows.length, marks.length, late);
}

function PlanKey() {
  const said = WORDS[useLocale()];
  const marks = [
    ["in_use", said.inUse],
    ["to_come", said.toCome],
    ["late", said.late],
  ] as const;
  return (
    <figcaption className="text-ink-soft flex flex-wrap gap-x-5 text-xs">
      {marks.map(([look, words]) => (
        <span key={look} className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="14" height="14" viewBox="-7 -7 14 14">
            <Mark look={look} />
          </svg>
          {words}
        </span>
      ))}
    </figcaption>
  );
}

function PlanTable({ phases, deliverables }: Omit<PlanAxisProps, "today">) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <details className="no-print text-sm">
      <summary className="text-accent w-fit text-xs">{words.theSameAsA}</summary>
      <Table caption={words.phasesWithTheirDeliverables}>
        <thead>
          <tr>
            <Th>{words.phase}</Th>
            <Th>{words.deliverable}</Th>
            <Th>{words.state}</Th>
            <Th>{words.due}</Th>
          </tr>
        </thead>
        <tbody>
          {phases.flatMap((phase) => {
            const own = deliverables.filter(({ phaseId }) => phaseId === phase.id);
            const name = `${phase.name}: ${spanWords(phase, locale)}`;
            if (own.length === 0)
              return [
                <tr key={phase.id}>
                  <Td>{name}</Td>
                  <Td>{words.none}</Td>
                  <Td>–</Td>
                  <Td>–</Td>
                </tr>,
              ];
            return own.map(({ id, title, state, dueDay }) => (
              <tr key={id}>
                <Td>{name}</Td>
                <Td>{title}</Td>
                <Td>{DELIVERABLE_STATES_IN[locale][state]}</Td>
                <Td>{dueDay ? formatDay(dueDay, locale) : words.noDay}</Td>
              </tr>
            ));
          })}
        </tbody>
      </Table>
    </details>
  );
}
