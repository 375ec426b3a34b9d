import { addMonths, daysBetween, type IsoDay } from "@/lib/units/days";
import type { Department, Facts, Seat, Snapshot } from "../snapshot";
import type { Pair } from "./pair";

const PLAIN = [
  "currency",
  "annualRevenue",
  "revenueGrowthPct",
  "growthStalled",
  "headcount",
  "opsLeaderReportsTo",
  "fullTimeBudget",
  "fixedTerm",
] as const;
const SEATS = ["operationsManager", "directorOfOperations", "vpOfOperations", "coo"] as const;

export type PlainFact = (typeof PLAIN)[number];
export type SeatName = (typeof SEATS)[number];
export type Hire = Omit<NonNullable<Facts["recentOpsHire"]>, "monthsAgo"> & { around: IsoDay };

export type FactChange =
  | ({ kind: "fact"; fact: PlainFact } & Pair<string | number | boolean | null>)
  | ({ kind: "seat"; seat: SeatName } & Pair<Seat>)
  | ({ kind: "hire" } & Pair<Hire | null>)
  /** `null`: not there. */
  | ({ kind: "department"; name: string } & Pair<Department | null>);

/** What is otherwise about the company itself. A hire that has merely grown older is the same hire. */
export function factChanges({ then, now }: Pair<Snapshot>): FactChange[] {
  const plain = PLAIN.filter((fact) => then.facts[fact] !== now.facts[fact]).map((fact): FactChange => ({
    kind: "fact",
    fact,
    then: then.facts[fact],
    now: now.facts[fact],
  }));
  const seats = SEATS.filter((seat) => then.facts.roles[seat] !== now.facts.roles[seat]).map(
    (seat): FactChange => ({
      kind: "seat",
      seat,
      then: then.facts.roles[seat],
      now: now.facts.roles[seat],
    }),
  );
  return [...plain, ...seats, ...hireChange(hireOf(then), hireOf(now)), ...departmentChanges(then, now)];
}

function hireOf({ asOf, facts }: Snapshot): Hire | null {
  if (!facts.recentOpsHire) return null;
  const { monthsAgo, ...hire } = facts.recentOpsHire;
  return { ...hire, around: addMonths(asOf, -Math.round(monthsAgo)) };
}

function hireChange(then: Hire | null, now: Hire | null): FactChange[] {
  if (!then && !now) return [];
  const same =
    then &&
    now &&
    then.role === now.role &&
    then.promotedFromWithin === now.promotedFromWithin &&
    then.mandateChanged === now.mandateChanged &&
    // Whole months are all that a snapshot keeps of the day, so two rounds may place one hire a month apart.
    Math.abs(daysBetween(then.around, now.around)) <= 31;
  return same ? [] : [{ kind: "hire", then, now }];
}

function departmentChanges({ facts: then }: Snapshot, { facts: now }: Snapshot): FactChange[] {
  const named = (facts: Facts) => new Map(facts.departments.map((each) => [each.name, each]));
  const [before, after] = [named(then), named(now)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): FactChange[] => {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    return isSame(was, is) ? [] : [{ kind: "department", name, then: was, now: is }];
  });
}

function isSame(a: Department | null, b: Department | null): boolean {
  if (!a || !b) return a === b;
  return a.headcount === b.headcount && a.ownTargets === b.ownTargets && a.hasHead === b.hasHead;
}
