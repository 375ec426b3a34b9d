import type { Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { dimensionOf, ITEM_IDS, type ItemId, itemsOf } from "@/lib/rules/questionnaire/dimensions";

const LEVELS: ReadonlyArray<number> = [1, 2, 3, 4, 5];

/** Rounds that might be the real one, to somebody who knows these respondents' answers: the likeliest to look alike first. */
export function* others(
  snapshot: Snapshot,
  head: string,
  item: ItemId,
  isKnown: (respondent: Respondent) => boolean,
): Generator<Snapshot> {
  const own = answersOf(snapshot, head);
  const unseen = snapshot.respondents.filter((each) => each.id !== head && !isKnown(each));
  const differs = (answers: Respondent["answers"]) => answers[item] !== null && answers[item] !== own[item];
  // Two heads who answered each other's way: every mean stays.
  for (const { id, group, answers } of unseen)
    if (group === "head" && differs(answers)) {
      yield withAnswers(snapshot, {
        [head]: { ...own, [item]: answers[item] },
        [id]: { ...answers, [item]: own[item] },
      });
      yield withAnswers(snapshot, { [head]: answers, [id]: own });
      const swap = (to: Respondent["answers"], from: Respondent["answers"]) =>
        Object.fromEntries(
          ITEM_IDS.map((each) => [each, (dimensionOf(each) === dimensionOf(item) ? from : to)[each]]),
        ) as Respondent["answers"];
      yield withAnswers(snapshot, { [head]: swap(own, answers), [id]: swap(answers, own) });
    }
  const said = own[item];
  if (said === null) return;
  for (const to of LEVELS.toSorted((a, b) => Math.abs(a - said) - Math.abs(b - said))) {
    if (to === said) continue;
    yield withAnswers(snapshot, { [head]: { ...own, [item]: to } });
    const moved = withAnswers(snapshot, { [head]: { ...own, [item]: to } });
    // What went up is made up for by what goes down, of the same person or of others, in one place or in several.
    const places = [{ id: head }, ...unseen].flatMap(({ id }) =>
      itemsOf(dimensionOf(item))
        .filter((each) => id !== head || each !== item)
        .map((each) => ({ id, each })),
    );
    for (const place of places) yield* stepped(moved, place, said - to);
    for (const first of places.keys()) {
      let balanced = moved;
      for (const place of [...places.slice(first), ...places.slice(0, first)]) {
        balanced = stepped(balanced, place, Math.sign(said - to))[0] ?? balanced;
        yield balanced;
      }
    }
  }
}

/** The same with one answer so many levels higher, or nothing where there is no such level. */
function stepped(snapshot: Snapshot, { id, each }: { id: string; each: ItemId }, by: number): Snapshot[] {
  const answers = answersOf(snapshot, id);
  const level = LEVELS.find((there) => there === (answers[each] ?? Number.NaN) + by);
  return level ? [withAnswers(snapshot, { [id]: { ...answers, [each]: level } })] : [];
}

export function answersOf({ respondents }: Snapshot, id: string): Respondent["answers"] {
  const found = respondents.find((each) => each.id === id);
  if (!found) throw new Error(`Nobody is ${id}.`);
  return found.answers;
}

export function withAnswers(snapshot: Snapshot, by: Record<string, Respondent["answers"]>): Snapshot {
  return {
    ...snapshot,
    respondents: snapshot.respondents.map((each) => ({ ...each, answers: by[each.id] ?? each.answers })),
  };
}

/** Two rounds or versions, one after the other; a respondent of both has the same id in both. */
export type Pair = readonly [Snapshot, Snapshot];

/**
 * Pairs that might be the real one, to somebody who takes it that nothing is otherwise in the second but what may be: what
 * one has answered, or how they have changed it, is otherwise in each.
 */
export function* otherPairs(
  pair: Pair,
  head: string,
  item: ItemId,
  isKnown: (respondent: Respondent) => boolean,
  mayDiffer: (id: string, item: ItemId) => boolean,
): Generator<Pair> {
  for (const other of alongside(pair, head, item, isKnown, mayDiffer))
    if (secretOf(other, head, item) !== secretOf(pair, head, item)) yield other;
}

function* alongside(
  [first, second]: Pair,
  head: string,
  item: ItemId,
  isKnown: (respondent: Respondent) => boolean,
  mayDiffer: (id: string, item: ItemId) => boolean,
): Generator<Pair> {
  const isIn = (snapshot: Snapshot) => snapshot.respondents.some(({ id }) => id === head);
  if (isIn(first) && isIn(second))
    for (const other of others(first, head, item, isKnown))
      for (const now of broughtTo(second, alterations(first, other), mayDiffer)) yield [other, now];
  if (isIn(second))
    for (const other of others(second, head, item, isKnown)) {
      const altered = alterations(second, other);
      if (altered.every(({ id, each }) => mayDiffer(id, each))) yield [first, other];
      for (const then of broughtTo(first, altered, mayDiffer)) yield [then, other];
    }
  else
    for (const other of others(first, head, item, isKnown))
      for (const now of broughtTo(second, alterations(first, other), mayDiffer)) yield [other, now];
}

/** The other snapshot with the same alterations: those of what may differ left out, or as much higher. */
function* broughtTo(
  snapshot: Snapshot,
  altered: ReturnType<typeof alterations>,
  mayDiffer: (id: string, item: ItemId) => boolean,
): Generator<Snapshot> {
  for (const shifts of [true, false]) {
    let along: Snapshot | undefined = snapshot;
    for (const { id, each, from, to } of altered) {
      if (!along?.respondents.some((respondent) => respondent.id === id)) continue;
      const answers = answersOf(along, id);
      const now = answers[each];
      const said = mayDiffer(id, each) ? (shifts ? shifted(now, from, to) : now) : to;
      along = said === undefined ? undefined : withAnswers(along, { [id]: { ...answers, [each]: said } });
    }
    if (along) yield along;
  }
}

/** What nobody may learn: an answer, or of one that was changed by how much. */
function secretOf([first, second]: Pair, head: string, item: ItemId): string {
  const of = (snapshot: Snapshot) => snapshot.respondents.find(({ id }) => id === head)?.answers[item];
  const [then, now] = [of(first), of(second)];
  if (typeof then === "number" && typeof now === "number" && then !== now) return `by ${now - then}`;
  return `${then} ${now}`;
}

/** As much higher as the other was made, or undefined where there is no such level. */
function shifted(now: number | null, from: number | null, to: number | null): number | null | undefined {
  if (now === null || from === null || to === null) return now;
  return LEVELS.find((level) => level === now + to - from);
}

function alterations(from: Snapshot, to: Snapshot) {
  return from.respondents.flatMap(({ id, answers }) => {
    const others = answersOf(to, id);
    return ITEM_IDS.filter((each) => answers[each] !== others[each]).map((each) => ({
      ...{ id, each },
      ...{ from: answers[each], to: others[each] },
    }));
  });
}
