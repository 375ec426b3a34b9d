import {
  DIMENSIONS,
  INTEGRATION_DIMENSIONS,
  dimensionOf,
  type Dimension,
  type StatementId,
} from "../questionnaire/dimensions";
import { applyChanges, type Change } from "./changes";
import type { Evidence } from "./evaluate";
import { budgetShare, exposedDepartments, integrationIndexOf, workQuantities } from "./evidence";
import { levelTableOf, type ItemChange } from "./level-table";
import type { RuleSet } from "./rule-set";
import { PERCENT_PER_LEVEL, record, type Scores } from "./scores";
import type { Snapshot } from "./snapshot";

/**
 * What the verdict rules would see; it holds until the next question. A search asks thousands of times, so the figures come
 * from tables, and one list of statements is written over instead of copied.
 */
export type Probe = (changes: ReadonlyArray<Change>) => Evidence;

export function probeOf(snapshot: Snapshot, scores: Scores, base: Evidence, ruleSet: RuleSet): Probe {
  const table = levelTableOf(snapshot, scores);
  // Added statements move their dimension; no rule asks for one by name.
  const items: { -readonly [Id in keyof Evidence["items"]]: Evidence["items"][Id] } = { ...base.items };
  const overwritten: StatementId[] = [];

  return (changes) => {
    while (overwritten.length > 0) restore(overwritten.pop());
    const quantities = { ...base.quantities };
    const evidence = { ...base, items, quantities };
    const moves = record(DIMENSIONS, (): ItemChange[] => NONE);
    let work = false;
    let together = false;
    let facts = false;
    for (const change of changes) {
      if (change.kind !== "item") {
        facts = true;
        continue;
      }
      const dimension = dimensionOf(change.item);
      items[change.item] = { score: (change.to - 1) * PERCENT_PER_LEVEL };
      overwritten.push(change.item);
      moves[dimension] = [...moves[dimension], change];
      quantities[dimension] = table.dimension(dimension, moves[dimension]);
      if (isWork(dimension)) work = true;
      else if (dimension !== "infrastructure") together = true;
    }
    if (together)
      quantities.integrationIndex = integrationIndexOf(
        INTEGRATION_DIMENSIONS.map((part) => quantities[part]),
      );
    if (work) {
      const departments = table.departments(moves.execution, moves.ownership);
      Object.assign(
        quantities,
        workQuantities(quantities.execution, quantities.ownership, departments, ruleSet),
      );
    }
    return facts ? withFacts(changes, evidence) : evidence;
  };

  function restore(item: StatementId | undefined) {
    if (item) Object.assign(items, { [item]: base.items[item] });
  }

  function withFacts(changes: ReadonlyArray<Change>, evidence: Evidence): Evidence {
    const { facts } = applyChanges(
      snapshot,
      changes.filter(({ kind }) => kind !== "item"),
    );
    return {
      ...evidence,
      quantities: {
        ...evidence.quantities,
        exposedDepartments: exposedDepartments(facts.departments, ruleSet.lines),
        budgetShare: budgetShare(facts, ruleSet),
      },
      facts: {
        ...evidence.facts,
        "roles.operationsManager": facts.roles.operationsManager,
        "roles.directorOfOperations": facts.roles.directorOfOperations,
        "roles.vpOfOperations": facts.roles.vpOfOperations,
        "roles.coo": facts.roles.coo,
        fixedTerm: facts.fixedTerm,
      },
    };
  }
}

const NONE: ItemChange[] = [];

function isWork(dimension: Dimension): boolean {
  return dimension === "execution" || dimension === "ownership";
}
