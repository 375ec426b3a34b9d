import { SourceLine } from "@/components/seat/source-line";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { CriterionStanding } from "@/lib/rules/seat/candidate";
import type { Level } from "@/lib/rules/seat/candidate-criteria";
import { LEVEL_TITLES } from "@/lib/rules/seat/candidate-words";
import { formatDay } from "@/lib/units/days";

const TONES: Record<Level, BadgeTone> = { shown: "accent", partly: "caution", missing: "danger" };

/** Criterion by criterion: where it stands, on what example, and why it matters. */
export function CandidateStandings({ standings }: { standings: readonly CriterionStanding[] }) {
  return (
    <>
      <Standings
        title="The person"
        lead="What the seat asks of whoever holds it."
        standings={standings.filter((one) => one.of === "person")}
      />
      <Standings
        title="The role"
        lead="What the company gives the seat; without it nobody succeeds there."
        standings={standings.filter((one) => one.of === "role")}
      />
    </>
  );
}

function Standings({
  title,
  lead,
  standings,
}: {
  title: string;
  lead: string;
  standings: readonly CriterionStanding[];
}) {
  return (
    <Section title={title} lead={lead}>
      <ul className="border-line border-t">
        {standings.map((standing) => (
          <li
            key={standing.id}
            className="keep-together border-line grid gap-x-8 gap-y-2 border-b py-4 text-sm lg:grid-cols-2"
          >
            <div className="grid content-start gap-1.5">
              <p className="flex flex-wrap items-center gap-2 font-medium">
                {standing.title} <LevelBadge level={standing.level} />
              </p>
              <p>{standing.level ? standing.levels[standing.level] : standing.question}</p>
              <Example {...standing} />
            </div>
            <div className="text-ink-soft grid content-start gap-1.5">
              <p>{standing.reason}</p>
              <SourceLine source={standing.source} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LevelBadge({ level }: { level: Level | null }) {
  return level ? <Badge tone={TONES[level]}>{LEVEL_TITLES[level]}</Badge> : <Badge>Not known</Badge>;
}

function Example({ example, day, claimed }: CriterionStanding) {
  if (claimed)
    return <p className="text-ink-soft">Said to be shown; without a dated example it counts as partly.</p>;
  if (!example) return null;
  return (
    <p className="text-ink-soft">
      “{example}”{day && `, ${formatDay(day)}`}
    </p>
  );
}
