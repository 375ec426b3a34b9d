import type { TaskFacts } from "@/components/tasks/words";
import type { Role, Stage } from "@/lib/rules/diagnosis/words";
import type { IsoDay } from "@/lib/units/days";
import type { TrendEvents } from "./trend";

export type ScoredFacts = {
  id: string;
  roundId: string;
  day: IsoDay;
  stage: Stage | null;
  role: Role | null;
  ruleSetVersion: string;
  versionNumber: number;
  /** The version that has taken its place. */
  replacedBy: number | null;
  shared: boolean;
  signedOff: boolean;
};

export type HistoryFacts = {
  scored: readonly ScoredFacts[];
  events: Omit<TrendEvents, "engagements"> & { engagements: readonly Engagement[] };
  rechecks: readonly TaskFacts[];
};

type Hire = TrendEvents["hires"][number];
type Engagement = TrendEvents["engagements"][number] & { title: string };

export type Entry =
  | { kind: "round"; day: IsoDay; round: ScoredFacts; previousId: string | null; again: boolean }
  | { kind: "hire"; day: IsoDay; hire: Hire }
  | { kind: "recheck"; day: IsoDay; recheck: TaskFacts }
  | { kind: "began" | "ended"; day: IsoDay; engagement: Engagement };

/** Everything that has happened until today, newest first; of a day's happenings the rounds stand on top. */
export function historyEntries({ scored, events, rechecks }: HistoryFacts): Entry[] {
  const entries: Entry[] = [
    ...events.hires.map((hire): Entry => ({ kind: "hire", day: hire.day, hire })),
    ...rechecks.flatMap((recheck): Entry[] =>
      recheck.doneDay ? [{ kind: "recheck", day: recheck.doneDay, recheck }] : [],
    ),
    ...events.engagements.flatMap((engagement): Entry[] => [
      { kind: "began", day: engagement.from, engagement },
      ...(engagement.to ? [{ kind: "ended" as const, day: engagement.to, engagement }] : []),
    ]),
    ...scored.map((round, at): Entry => {
      const before = scored.slice(0, at);
      const previous = before.findLast(({ roundId }) => roundId !== round.roundId);
      const again = before.some(({ roundId }) => roundId === round.roundId);
      return { kind: "round", day: round.day, round, previousId: previous?.id ?? null, again };
    }),
  ];
  // Turned round after a sort that keeps equals in order, so that what was listed last stands on top.
  return entries
    .filter(({ kind, day }) => kind === "round" || day <= events.today)
    .sort((a, b) => a.day.localeCompare(b.day))
    .reverse();
}
