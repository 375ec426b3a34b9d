import { type ChartSeat, type SeatOwner, holders, isHeldByFirm } from "./seat";

export type Severity = "serious" | "mark";

export type MarkId =
  | "seat-without-owner"
  | "seat-with-two-owners"
  | "many-leadership-seats"
  | "ceo-owns-operations"
  | "held-by-firm"
  | "seat-without-number";

/** What a rule finds on one seat; `person` where it is about somebody, `count` where it counted. */
type Finding = { readonly seatId: string; readonly person?: string; readonly count?: number };
type MarkRule = {
  readonly id: MarkId;
  readonly severity: Severity;
  readonly title: string;
  readonly find: (seats: readonly ChartSeat[]) => readonly Finding[];
  /** To a CEO: what is so, and why it matters. */
  readonly sentence: (title: string, finding: Finding) => string;
};

export type HealthMark = {
  readonly id: MarkId;
  readonly severity: Severity;
  readonly title: string;
  readonly seatId: string;
  readonly sentence: string;
};

/** More than these, and one person leads everything or nothing. */
export const MOST_LEADERSHIP_SEATS = 2;

const each = (is: (seat: ChartSeat) => boolean) => (seats: readonly ChartSeat[]) =>
  seats.filter(is).map(({ id }) => ({ seatId: id }));

const eachHeld = (is: (seat: ChartSeat) => boolean) => (seats: readonly ChartSeat[]) =>
  seats.filter(is).map((seat) => ({ seatId: seat.id, person: holders(seat).map(namesOf).join(" and ") }));

export const MARKS: readonly MarkRule[] = [
  {
    id: "seat-without-owner",
    severity: "serious",
    title: "No owner",
    find: each((seat) => holders(seat).length === 0),
    sentence: (title) => `Nobody owns “${title}”: what it answers for lands on the CEO's desk.`,
  },
  {
    id: "seat-with-two-owners",
    severity: "serious",
    title: "Two owners",
    find: eachHeld((seat) => holders(seat).length > 1),
    sentence: (title, { person }) => `${person} both own “${title}”: where two answer, nobody does.`,
  },
  {
    id: "many-leadership-seats",
    severity: "serious",
    title: "Leads too much",
    find: (seats) =>
      leaders(seats).flatMap(({ owner, led }) =>
        led.length > MOST_LEADERSHIP_SEATS
          ? led.map(({ id }) => ({ seatId: id, person: owner.name, count: led.length }))
          : [],
      ),
    sentence: (title, { person, count }) =>
      `${person} holds ${count} seats of the leadership, “${title}” among them: more than two are not led.`,
  },
  {
    id: "ceo-owns-operations",
    severity: "mark",
    title: "Still the CEO's",
    find: (seats) =>
      seats.flatMap((seat) =>
        seat.isOperations && holders(seat).some(({ isCeo }) => isCeo) ? [{ seatId: seat.id }] : [],
      ),
    sentence: (title) => `The CEO still owns “${title}”, a seat of operations: it is one to hand over.`,
  },
  {
    id: "held-by-firm",
    severity: "mark",
    title: "To hand over",
    find: eachHeld(isHeldByFirm),
    sentence: (title, { person }) =>
      `${person} holds “${title}” until the client has somebody for it: it is the seat to fill.`,
  },
  {
    id: "seat-without-number",
    severity: "mark",
    title: "No number",
    find: each(({ numbers }) => numbers.length === 0),
    sentence: (title) => `“${title}” has no number: nobody can see whether it is done well.`,
  },
];

/** Every mark of a chart, the serious ones first, then in the order of the table. */
export function healthMarks(seats: readonly ChartSeat[]): HealthMark[] {
  const titles = new Map(seats.map(({ id, title }) => [id, title]));
  const found = MARKS.flatMap(({ id, severity, title, find, sentence }) =>
    find(seats).map((finding) => ({
      id,
      severity,
      title,
      seatId: finding.seatId,
      sentence: sentence(titles.get(finding.seatId) ?? "", finding),
    })),
  );
  const rank = (mark: HealthMark) => (mark.severity === "serious" ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}

const namesOf = ({ name }: SeatOwner) => name;

function leaders(seats: readonly ChartSeat[]) {
  const led = seats.filter(({ isLeadership }) => isLeadership);
  const owners = new Map(led.flatMap(holders).map((owner) => [owner.id, owner]));
  return [...owners.values()].map((owner) => ({
    owner,
    led: led.filter((seat) => holders(seat).some(({ id }) => id === owner.id)),
  }));
}
