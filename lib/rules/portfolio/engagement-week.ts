import {
  type BudgetCycleLength,
  type BudgetTerms,
  allowanceOf,
  budgetCycles,
  budgetMark,
  weekdaysLeft,
} from "@/lib/rules/hours/budget";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { type IsoDay, addDays, mondayOf } from "@/lib/units/days";

/** How many past weeks are looked at for what is late. */
export const WEEKS_BACK = 8;
/** Over-served and under-served are judged over the last four whole weeks. */
const WEEKS_JUDGED = 4;
const DAYS_TO_AGREE = 14;

export interface EngagementRow extends BudgetTerms {
  readonly id: string;
  readonly title: string;
  readonly noticeOn: IsoDay | null;
  readonly renewalOn: IsoDay | null;
  /** Those that somebody wrote in, since `weeksSince`. */
  readonly weeks: ReadonlyArray<{
    readonly monday: IsoDay;
    readonly minutes: number;
    readonly state: "open" | "submitted" | "agreed" | "locked";
  }>;
  /** Of the person whose portfolio it is, this week. */
  readonly ownMinutes: number;
  /** `undelivered`: whose mail came back, of the last four weeks. */
  readonly notes: { readonly lastWeek: "sent" | "draft" | null; readonly undelivered: number };
}

export interface EngagementFacts extends Pick<
  EngagementRow,
  "id" | "title" | "noticeOn" | "renewalOn" | "notes"
> {
  readonly runs: boolean;
  readonly promisedMinutes: number;
  readonly usedMinutes: number;
  readonly ownMinutes: number;
  /** The running budget cycle; `null` where the engagement has ended. */
  readonly cycle: {
    readonly length: BudgetCycleLength;
    readonly allowanceMinutes: number;
    readonly usedMinutes: number;
    readonly mark: "near" | "over" | null;
    readonly weekdaysLeft: number;
  } | null;
  readonly judged: { readonly promisedMinutes: number; readonly usedMinutes: number };
  /** Past weeks that nobody handed in, oldest first. */
  readonly lateWeeks: readonly IsoDay[];
  /** Handed in, and waiting for the client; oldest first. */
  readonly weeksWithClient: readonly IsoDay[];
  /** Of those, handed in for weeks that ended a fortnight ago or longer. */
  readonly weeksLongWithClient: readonly IsoDay[];
}

/** The first Monday whose weeks are needed of an engagement: all of them where unused time is carried over. */
export function weeksSince(today: IsoDay): IsoDay {
  const [back, month] = [addDays(mondayOf(today), -7 * WEEKS_BACK), firstOfCycle("monthly", today)];
  return back < month ? back : month;
}

export function engagementFacts(row: EngagementRow, today: IsoDay): EngagementFacts {
  const monday = mondayOf(today);
  const byWeek = new Map(row.weeks.map((week) => [week.monday, week]));
  const past = Array.from({ length: WEEKS_BACK }, (_, at) => addDays(monday, -7 * (WEEKS_BACK - at)));
  const own = past.filter((week) => runsInWeek(row, week));
  const withClient = row.weeks.flatMap((week) => (week.state === "submitted" ? week.monday : [])).sort();
  const judged = past.slice(-WEEKS_JUDGED);
  const runs = runsInWeek(row, monday);
  const { id, title, noticeOn, renewalOn, notes, ownMinutes } = row;
  return {
    ...{ id, title, noticeOn, renewalOn, notes, ownMinutes, runs },
    promisedMinutes: runs ? row.plannedMinutesPerWeek : 0,
    usedMinutes: byWeek.get(monday)?.minutes ?? 0,
    cycle: runs ? cycleOf(row, today) : null,
    judged: {
      promisedMinutes: judged.filter((week) => runsInWeek(row, week)).length * row.plannedMinutesPerWeek,
      usedMinutes: totalMinutes(judged.flatMap((week) => byWeek.get(week) ?? [])),
    },
    lateWeeks: own.filter((week) => (byWeek.get(week)?.state ?? "open") === "open"),
    weeksWithClient: withClient,
    weeksLongWithClient: withClient.filter((week) => agreeUntil(week) < today),
  };
}

/** A fortnight after its Sunday. */
export function agreeUntil(monday: IsoDay): IsoDay {
  return addDays(monday, 6 + DAYS_TO_AGREE);
}

/** Where nothing is carried over, no cycle knows of the one before: only the running one is reckoned. */
function cycleOf(row: EngagementRow, today: IsoDay): EngagementFacts["cycle"] {
  const first = firstOfCycle(row.cycle, today);
  // Its first week may begin before its month does.
  const isFirst = row.cycle === "monthly" && row.startsOn.slice(0, 7) === first.slice(0, 7);
  const mayClip = row.carryOverCapMinutes === 0 && row.startsOn < first && !isFirst;
  const startsOn = mayClip ? first : row.startsOn;
  const used = new Map(row.weeks.map(({ monday, minutes }) => [monday, minutes]));
  const cycle = budgetCycles({ ...row, startsOn }, used, today).at(-1);
  if (!cycle) return null;
  return {
    length: row.cycle,
    allowanceMinutes: allowanceOf(cycle),
    usedMinutes: cycle.usedMinutes,
    mark: budgetMark(cycle),
    weekdaysLeft: weekdaysLeft(cycle, row, today),
  };
}

/** The first Monday of the cycle that `today` is in: a month's weeks are those that begin in it. */
function firstOfCycle(length: BudgetCycleLength, today: IsoDay): IsoDay {
  const monday = mondayOf(today);
  if (length === "weekly") return monday;
  return addDays(mondayOf(addDays(`${monday.slice(0, 7)}-01`, -1)), 7);
}
