import { parseMoney } from "@/lib/units/money";
import { readNumber } from "@/lib/units/typed-number";
import type { Cells, Plan, Problem, Read } from "./file-row";
import { LONGEST_ID } from "./read-time";

/** A client as a file says it; null: the file does not say, and what is there stays. */
export interface ClientRow {
  readonly name: string;
  readonly industry: string | null;
  readonly headcount: number | null;
  /** Minor units of `currency`, as text: an amount may be larger than a number holds. */
  readonly revenueMinor: string | null;
  readonly currency: string;
  readonly externalId: string | null;
}

export interface ClientThere extends ClientRow {
  readonly id: string;
  readonly version: number;
}

/** Far more than any amount is written with: what is longer is not read at all. */
const LONGEST_NUMBER = 30;

/** `currencies`: those there are; `currency`: where a row names none. */
export function clientReader(currency: string, currencies: ReadonlySet<string>) {
  return (cells: Cells): ClientRow | Problem => {
    const [name = "", industry = "", externalId = ""] = ["name", "industry", "id"].map((key) =>
      cells.text(key),
    );
    if (!name) return cells.wrong("name", "No name.");
    if (name.length > 120) return cells.wrong("name", "A name has at most 120 characters.");
    if (industry.length > 80) return cells.wrong("industry", "An industry has at most 80 characters.");
    if (externalId.length > LONGEST_ID)
      return cells.wrong("id", `An id has at most ${LONGEST_ID} characters.`);
    const headcount = peopleOf(cells.text("headcount"));
    if (headcount === undefined) return cells.wrong("headcount", "Not a whole number of people.");
    const own = cells.text("currency").toUpperCase() || currency;
    if (!currencies.has(own)) return cells.wrong("currency", "Not a currency such as EUR or USD.");
    const typed = cells.text("revenue");
    const revenue = typed && typed.length <= LONGEST_NUMBER ? parseMoney(typed, own) : null;
    if (typed && (revenue === null || revenue > 10n ** 16n))
      return cells.wrong("revenue", "Not an amount such as 6,500,000, 6.5m or 380k.");
    return {
      ...{ name, industry: industry || null, headcount, currency: own },
      ...{ revenueMinor: revenue?.toString() ?? null, externalId: externalId || null },
    };
  };
}

/** `undefined`: it is no number of people. */
function peopleOf(text: string): number | null | undefined {
  if (!text) return null;
  const number = text.length <= LONGEST_NUMBER ? readNumber(text) : null;
  const people = number && /^0*$/.test(number.fraction) ? Number(number.whole) : Number.NaN;
  return people <= 10_000_000 ? people : undefined;
}

const SAID = ["name", "industry", "headcount", "revenueMinor"] as const;

/** Found by the id of where it comes from, or by its name. */
export function planClients(
  rows: ReadonlyArray<Read<ClientRow>>,
  clients: readonly ClientThere[],
): Plan<ClientRow, ClientThere> {
  const byId = new Map(clients.flatMap((one) => (one.externalId ? [[one.externalId, one] as const] : [])));
  const byName = new Map(clients.map((one) => [one.name.toLowerCase(), one] as const));
  const taken = new Map<string, number>();
  const made: Array<Read<ClientRow>> = [];
  const changed: Array<Read<ClientRow> & { there: ClientThere }> = [];
  const bad: Problem[] = [];
  let same = 0;
  for (const { line, value } of rows) {
    const there = (value.externalId && byId.get(value.externalId)) || byName.get(value.name.toLowerCase());
    const called = there?.id ?? value.name.toLowerCase();
    const before = taken.get(called);
    taken.set(called, line);
    if (before !== undefined)
      bad.push({ line, column: "", found: value.name, message: `The same client as in line ${before}.` });
    else if (!there) made.push({ line, value });
    else if (value.revenueMinor !== null && value.currency !== there.currency)
      bad.push({
        line,
        column: "",
        found: value.currency,
        message: `Its amounts here are in ${there.currency}.`,
      });
    else if (SAID.every((field) => value[field] === null || value[field] === there[field])) same += 1;
    else changed.push({ line, value, there });
  }
  return { made, changed, same, bad };
}
