import { LETTER_WORDS, type RaciRow } from "./raci";
import { type ChartSeat, holders } from "./seat";
import { depthFirst } from "./tree";

/** What making a draft live would lose or leave open, one sentence each, by what it is about. */
export type LeftOpen = { readonly about: "owner" | "raci" | "number"; readonly sentence: string };

/** A row of a grid with what it is called. */
export type NamedRow = RaciRow & { readonly title: string; readonly processName: string };

/** Seats without an owner, those that go away, grid rows without a seat that answers, and seats without a number. */
export function leftOpen(
  live: readonly ChartSeat[],
  draft: readonly ChartSeat[],
  rows: readonly NamedRow[],
): LeftOpen[] {
  const now = new Map(draft.map((seat) => [seat.id, seat]));
  const old = new Map(live.map((seat) => [seat.id, seat]));
  const inOrder = depthFirst(draft).map(({ seat }) => seat);
  const about = (what: LeftOpen["about"], sentences: readonly string[]) =>
    sentences.map((sentence) => ({ about: what, sentence }));
  return [
    ...about("owner", [
      ...inOrder.flatMap((seat) => withoutOwner(seat, old.get(seat.id))),
      ...live.filter(({ id }) => !now.has(id)).map(goneWithOwner),
    ]),
    ...about(
      "raci",
      rows.flatMap((row) => withoutSeat(row, now, old)),
    ),
    ...about(
      "number",
      inOrder.filter(({ numbers }) => numbers.length === 0).map(({ title }) => `“${title}” has no number.`),
    ),
  ];
}

function withoutOwner(seat: ChartSeat, was: ChartSeat | undefined): string[] {
  if (holders(seat).length > 0) return [];
  const before = was ? holders(was) : [];
  return [
    before.length > 0
      ? `“${seat.title}” loses its owner, ${namesOf(before)}.`
      : `“${seat.title}” has no owner${was ? ", as before" : ""}.`,
  ];
}

function goneWithOwner(seat: ChartSeat): string {
  const held = holders(seat);
  return held.length > 0
    ? `“${seat.title}” goes away; ${namesOf(held)} held it.`
    : `“${seat.title}” goes away; nobody held it.`;
}

function withoutSeat(
  { title, processName, accountableSeatId, parts }: NamedRow,
  now: ReadonlyMap<string, ChartSeat>,
  old: ReadonlyMap<string, ChartSeat>,
): string[] {
  const called = `“${title}” (${processName})`;
  const seatOf = (id: string) => `“${old.get(id)?.title ?? "another seat"}”`;
  if (!now.has(accountableSeatId))
    return [`${called} would have nobody accountable: ${seatOf(accountableSeatId)} is not on this chart.`];
  const lost = [...parts].filter(([id]) => !now.has(id) && old.has(id));
  return lost.map(
    ([id, letter]) =>
      `${called} loses its ${letter}, ${LETTER_WORDS[letter].split(":")[0]?.toLowerCase()}: ${seatOf(id)} goes away.`,
  );
}

function namesOf(people: readonly { name: string }[]): string {
  return people.map(({ name }) => name).join(" and ");
}
