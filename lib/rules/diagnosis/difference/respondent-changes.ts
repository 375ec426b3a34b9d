import type { Respondent, Snapshot } from "../snapshot";
import type { Group } from "../words";
import type { Pair } from "./pair";

/** Who stands behind a respondent, under an id that is the same in every round. */
export type Person = { id: string; name: string };
/** By the respondent's id in the round's snapshot. */
export type People = ReadonlyMap<string, Person>;
export type Witness = Person & { group: Group; department: string | null };

/** Who answered in one of two rounds only; somebody who was asked and said nothing did not answer. */
export function respondentChanges(snapshots: Pair<Snapshot>, people: Pair<People>) {
  const then = witnesses(snapshots.then, people.then);
  const now = witnesses(snapshots.now, people.now);
  return { came: onlyIn(now, then), went: onlyIn(then, now) };
}

function witnesses({ respondents }: Snapshot, people: People): Witness[] {
  return respondents.filter(hasAnswered).map(({ id, group, department = null }) => ({
    ...(people.get(id) ?? { id, name: "Somebody" }),
    group,
    department,
  }));
}

function hasAnswered({ answers }: Respondent): boolean {
  return Object.values(answers).some((rating) => rating !== null);
}

function onlyIn(witnesses: Witness[], others: Witness[]): Witness[] {
  return witnesses
    .filter(({ id }) => !others.some((other) => other.id === id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
