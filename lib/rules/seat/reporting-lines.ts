import type { ReportsTo } from "../diagnosis/reporting-line";
import type { Facts } from "../diagnosis/snapshot";
import type { Role } from "../diagnosis/words";

export const SEAT_IDS = [
  "ceo",
  "coo",
  "vp_of_operations",
  "director_of_operations",
  "operations_manager",
  "heads",
  "other",
] as const;
export type SeatId = (typeof SEAT_IDS)[number];

export type DrawnSeat = {
  id: SeatId;
  /** The second line: fractional, or the departments that have a head. */
  detail: string | null;
  isNew: boolean;
};
/** `said`: on record. `usual`: nobody has said it; drawn as it normally is. */
export type DrawnLine = { from: SeatId; to: SeatId; basis: "said" | "usual"; changed: boolean };
export type ReportingChart = { seats: DrawnSeat[]; lines: DrawnLine[] };

type Leader = Exclude<SeatId, "ceo" | "heads" | "other">;
const FACT_OF: Record<Leader, keyof Facts["roles"]> = {
  coo: "coo",
  vp_of_operations: "vpOfOperations",
  director_of_operations: "directorOfOperations",
  operations_manager: "operationsManager",
};
/** From the top down. */
const LEADERS = Object.keys(FACT_OF) as Leader[];

const SEAT_OF: Record<Role, Leader | null> = {
  coo: "coo",
  fractional_coo: "coo",
  vp_of_operations: "vp_of_operations",
  director_of_operations: "director_of_operations",
  fractional_director_of_operations: "director_of_operations",
  operations_manager: "operations_manager",
  none: null,
};

type Presence = Facts["roles"]["coo"];

/** Who reports to whom now, as far as the facts tell. */
export function reportingToday(facts: Facts): ReportingChart {
  const present = presenceOf(facts);
  const top = LEADERS.find((leader) => present[leader] !== "none");
  const lines = usualLines(present).map((line): DrawnLine => {
    const said = line.from === top ? facts.opsLeaderReportsTo : null;
    const to = said === "coo" && top === "coo" ? null : said;
    return to ? { ...line, to, basis: "said" } : line;
  });
  return chart(facts, present, lines, null);
}

/** The same with the recommended role in its place; what is another line than today is marked. */
export function reportingRecommended(facts: Facts, role: Role, to: ReportsTo | null): ReportingChart {
  const seat = SEAT_OF[role];
  const today = reportingToday(facts);
  if (!seat) return today;
  const before = presenceOf(facts);
  const present = { ...before, [seat]: role.startsWith("fractional") ? "fractional" : "full_time" } as const;
  const lines = usualLines(present).map((line): DrawnLine => {
    const placed: DrawnLine = line.from === seat && to ? { ...line, to, basis: "said" } : line;
    const same = today.lines.find(({ from }) => from === line.from);
    if (same && same.to === placed.to) return { ...placed, basis: same.basis };
    // What nobody recommends stays as it is: only what the seat brings with it moves.
    const moved = line.from === seat || placed.to === seat || !same;
    return moved ? { ...placed, changed: true } : same;
  });
  return chart(facts, present, lines, before[seat] === "none" ? seat : null);
}

function presenceOf({ roles }: Facts): Record<Leader, Presence> {
  return Object.fromEntries(LEADERS.map((leader) => [leader, roles[FACT_OF[leader]]])) as Record<
    Leader,
    Presence
  >;
}

/** Each seat to the next one above it, and the heads to the COO, or to the CEO where there is none. */
function usualLines(present: Record<Leader, Presence>): DrawnLine[] {
  const there = LEADERS.filter((leader) => present[leader] !== "none");
  const usual = { basis: "usual", changed: false } as const;
  return [
    ...there.map((from, at): DrawnLine => ({ from, to: there[at - 1] ?? "ceo", ...usual })),
    { from: "heads", to: present.coo === "none" ? "ceo" : "coo", ...usual },
  ];
}

function chart(
  { departments }: Facts,
  present: Record<Leader, Presence>,
  lines: DrawnLine[],
  newSeat: Leader | null,
): ReportingChart {
  const withHead = departments.filter(({ hasHead }) => hasHead === true).map(({ name }) => name);
  const drawn = lines.filter(({ from }) => from !== "heads" || withHead.length > 0);
  const seats: DrawnSeat[] = [
    { id: "ceo", detail: null, isNew: false },
    ...LEADERS.filter((leader) => present[leader] !== "none").map((id) => ({
      id,
      detail: present[id] === "fractional" ? "fractional" : null,
      isNew: id === newSeat,
    })),
    ...(withHead.length > 0 ? [{ id: "heads" as const, detail: withHead.join(", "), isNew: false }] : []),
    ...(drawn.some(({ to }) => to === "other") ? [{ id: "other" as const, detail: null, isNew: false }] : []),
  ];
  return { seats, lines: drawn };
}
