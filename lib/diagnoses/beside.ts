import { canonicalJson } from "@/lib/rules/canonical-json";
import type { Diagnosis } from "@/lib/rules/diagnosis/diagnosis";
import type { Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { isRated } from "@/lib/rules/diagnosis/scores";
import type { Group } from "@/lib/rules/diagnosis/words";
import {
  DIMENSIONS,
  dimensionOf,
  STATEMENT_IDS,
  type StatementId,
} from "@/lib/rules/questionnaire/dimensions";
import { askedWith } from "@/lib/rules/questionnaire/asked";
import { type ConfidentialityMode, type Disclosure, disclosureOf, LEAST_HEADS } from "./disclosure";
import { headsDisclosureOf } from "./heads-disclosure";
import { type Row, restOnFew } from "./rests-on-few";

/** A diagnosis that somebody was shown, or is about to be. */
export type Exposure = {
  /** Version 1 of the round: versions of one round start from the same answers. */
  series: string;
  mode: ConfidentialityMode;
  snapshot: Snapshot;
  dimensions: Diagnosis["dimensions"];
  /** Who each respondent is, in whatever round. */
  people: ReadonlyMap<string, string>;
};

export type Reader = "ceo" | "head";

/**
 * Whether a diagnosis may show its figures to a reader who has seen these others, in this order: not where one figure less
 * another would leave what fewer than three have answered. Reckoned with is a reader who forgets nothing, and who takes it
 * that whoever could have answered the same has done so:
 *  - an answer of a version is the one of the version before it, unless it was changed: each statement is looked at apart;
 *  - in another round, somebody who answered all of it the same is the same; one more head, one less, or one who alone
 *    answered otherwise would be found by subtraction.
 */
export function standsBeside(current: Exposure, seen: ReadonlyArray<Exposure>, reader: Reader): boolean {
  const shown: Exposure[] = [];
  for (const each of seen) {
    const { totals } = ownDisclosure(each, reader);
    if (totals && addsNothingBySubtraction(each, shown, reader)) shown.push(each);
  }
  return addsNothingBySubtraction(current, shown, reader);
}

function ownDisclosure({ mode, snapshot, dimensions }: Exposure, reader: Reader): Disclosure {
  return reader === "ceo"
    ? disclosureOf(mode, snapshot, dimensions)
    : headsDisclosureOf(mode, snapshot, dimensions);
}

function addsNothingBySubtraction(current: Exposure, shown: Exposure[], reader: Reader): boolean {
  if (shown.length === 0) return true;
  const versions = shown.filter(({ series }) => series === current.series);
  if (!versions.every((version) => changesStayOpen(version, current))) return false;
  const readers = reader === "ceo" ? [CEO] : headsIn([...shown, current]);
  return readers.every((who) => {
    const isOpen = (exposures: Exposure[], items: ReadonlyArray<StatementId>) =>
      !leavesFew([...exposures, current], items, reader, who);
    // What only one of them asked tells nobody apart: people are compared by what both were asked.
    const together = askedByAll([...shown, current]);
    return (
      isOpen(shown, together) &&
      shown.every((each) => {
        const both = askedByAll([each, current]);
        return both.length === together.length || isOpen([each], both);
      }) &&
      (versions.length === 0 ||
        (DIMENSIONS.every((dimension) =>
          isOpen(
            versions,
            STATEMENT_IDS.filter((item) => dimensionOf(item) === dimension),
          ),
        ) &&
          STATEMENT_IDS.every((item) => isOpen(versions, [item]))))
    );
  });
}

function askedByAll(exposures: Exposure[]): StatementId[] {
  const asked = exposures.map(({ snapshot }) => new Set(askedWith(snapshot.questionnaire).all));
  return STATEMENT_IDS.filter((item) => asked.every((of) => of.has(item)));
}

/** From one end of the answers to the other, and how far off it each change must leave the others. */
const FURTHEST = 4;
const LEAST_LEVELS_OPEN = 2;

/** Three who all went from one end to the other have each done so: what they did together must leave each some way. */
function changesStayOpen(before: Exposure, after: Exposure): boolean {
  const heads = ({ snapshot, people }: Exposure) =>
    new Map(
      snapshot.respondents
        .filter(({ group }) => group === "head")
        .map(({ id, answers }) => [people.get(id) ?? id, answers]),
    );
  const [then, now] = [heads(before), heads(after)];
  return STATEMENT_IDS.every((item) => {
    const changes = [...now].flatMap(([person, answers]) => {
      const [from, to] = [then.get(person)?.[item] ?? null, answers[item] ?? null];
      return from === null || to === null || from === to ? [] : [to - from];
    });
    const together = Math.abs(changes.reduce((sum, change) => sum + change, 0));
    return changes.length === 0 || FURTHEST * changes.length - together >= LEAST_LEVELS_OPEN;
  });
}

/** Stands for the CEO, whose own answers are in no row. */
const CEO = "ceo";

/** Every head reads with their own answers in mind; one who gave none has nothing to take away. */
function headsIn(exposures: Exposure[]): string[] {
  const heads = exposures.flatMap(({ snapshot, people }) =>
    snapshot.respondents.filter(({ group }) => group === "head").map(({ id }) => people.get(id) ?? id),
  );
  return ["", ...new Set(heads)];
}

function leavesFew(
  exposures: Exposure[],
  items: ReadonlyArray<StatementId>,
  reader: Reader,
  who: string,
): boolean {
  const known = new Set<string>();
  const said = new Map<string, Said>();
  const rows: Row[] = [];
  for (const exposure of exposures) {
    const { individuals, groups: apart, totals } = ownDisclosure(exposure, reader);
    const answered = answersIn(exposure, items);
    for (const each of answered) {
      const { atom, group, person } = each;
      said.set(atom, each);
      if (person === who || (reader === "ceo" && (individuals || (apart && group === "consultant"))))
        known.add(atom);
    }
    const unseen = answered.filter(({ group }) => reader === "head" || group !== "ceo");
    const heads = unseen.filter(({ group }) => group === "head");
    if (individuals && reader === "ceo") continue;
    if (apart && (items.length > 1 || heads.length >= LEAST_HEADS)) rows.push(meanOfGroups(heads));
    else if (totals && items.length > 1) rows.push(meanOfGroups(unseen));
  }
  const unknown = rows.map((row) => new Map([...row].filter(([atom]) => !known.has(atom))));
  return restOnFew(
    unknown.filter(({ size }) => size > 0),
    {
      personOf: (atom) => said.get(atom)?.person ?? atom,
      isMixed: (row) => new Set([...row.keys()].map((atom) => said.get(atom)?.group)).size > 1,
    },
  );
}

type Said = { atom: string; group: Group; person: string };

/** What each has answered to some statements, as one thing: the same person who says the same says one thing twice. */
function answersIn({ snapshot, people }: Exposure, items: ReadonlyArray<StatementId>): Said[] {
  return snapshot.respondents
    .filter(({ answers }) => items.some((item) => isRated(answers, item)))
    .map(({ id, group, answers }) => {
      const person = people.get(id) ?? id;
      return { atom: `${person} ${canonicalJson(only(answers, items))}`, group, person };
    });
}

function only(answers: Respondent["answers"], items: ReadonlyArray<StatementId>) {
  return items.map((item) => answers[item] ?? null);
}

/** Each group weighs the same, however many are in it. */
function meanOfGroups(said: ReadonlyArray<Said>): Row {
  return new Map(
    said.map(({ atom, group }) => [atom, 1 / said.filter((each) => each.group === group).length]),
  );
}
