import { type Asked, askedWith, type Difference } from "../questionnaire/asked";
import { DIMENSIONS, type Dimension, type ItemId, itemsOf } from "../questionnaire/dimensions";
import { statementIn } from "../questionnaire/template";
import type { Condition } from "./condition";
import { LABELS } from "./labels";
import { goneIn, type Possible, possibleTruths } from "./possible-truths";
import { allRules, type RuleSet } from "./rule-set";

/**
 * What becomes of a rule. `undecided`: unknown in every round. `never_found`: it can only be ruled out. `always_found`:
 * it holds in every round. `never_ruled_out`: it can only be found. `weaker`: it is still told, from less.
 */
export type Loss = "undecided" | "never_found" | "always_found" | "never_ruled_out" | "weaker";

export type RuleLoss = { ruleId: string; title: string; loss: Loss; sentence: string };
export type SubjectLoss = { dimension: Dimension; asked: number; builtIn: number; sentence: string };

/** What the rules can no longer tell of a company, because a questionnaire leaves statements out. */
export type Losses = { rules: RuleLoss[]; subjects: SubjectLoss[] };

/** The gravest first. With nothing left out both lists are empty, whatever is added: no rule asks for an added statement. */
export function lossesOf(difference: Difference, ruleSet: RuleSet): Losses {
  const asked = askedWith(difference);
  const before = possibleTruths(ruleSet);
  const after = possibleTruths(ruleSet, difference);
  const rules = allRules(ruleSet);
  const lost = new Map<string, Loss>();
  for (const { id, when } of rules) {
    const loss = lossBetween(before(when), after(when));
    if (loss) lost.set(id, loss);
  }
  const told = rules.flatMap(({ id, title, when }): RuleLoss[] => {
    const missing = namedIn(when).filter((item) => !asked.all.includes(item));
    const open = rulesIn(when).filter((other) => lost.has(other));
    const loss = lost.get(id) ?? (missing.length > 0 || open.length > 0 ? "weaker" : null);
    if (!loss) return [];
    const reason = reasonOf({ missing, gone: goneOf(when, asked), open: titlesOf(rules, open) });
    return [
      { ruleId: id, title, loss, sentence: `${calledIn(ruleSet, id)}“${title}” ${SAID[loss]}${reason}.` },
    ];
  });
  return {
    rules: told.sort((a, b) => ORDER.indexOf(a.loss) - ORDER.indexOf(b.loss)),
    subjects: DIMENSIONS.flatMap((dimension) => subjectLoss(dimension, difference, asked)),
  };
}

const ORDER: ReadonlyArray<Loss> = ["undecided", "never_found", "always_found", "never_ruled_out", "weaker"];

const SAID: Readonly<Record<Loss, string>> = {
  undecided: "can no longer be told",
  never_found: "can no longer be found, only ruled out",
  always_found: "will be said in every round",
  never_ruled_out: "can still be found, but no longer ruled out",
  weaker: "is told from less",
};

/** A title alone may read as something else: "Integrated" is a stage. */
function calledIn({ stageRules, roleRules, warnings }: RuleSet, id: string): string {
  const isIn = (rules: ReadonlyArray<{ id: string }>) => rules.some((rule) => rule.id === id);
  if (isIn(stageRules)) return "The stage ";
  if (isIn(roleRules)) return "The recommendation ";
  return isIn(warnings) ? "The warning " : "";
}

function lossBetween(before: Possible, after: Possible): Loss | null {
  const found = before.true && !after.true;
  const ruledOut = before.false && !after.false;
  if (found && ruledOut) return "undecided";
  if (found) return "never_found";
  if (!ruledOut) return null;
  return after.unknown ? "never_ruled_out" : "always_found";
}

type Missing = { missing: ReadonlyArray<ItemId>; gone: ReadonlyArray<string>; open: ReadonlyArray<string> };

function reasonOf({ missing, gone, open }: Missing): string {
  const parts = [
    ...(missing.length > 0 ? [`without ${listed(missing.map(quoted))}`] : []),
    ...(gone.length > 0 ? [`nothing is asked for ${listed(gone)}`] : []),
    ...(open.length > 0 ? [`it builds on ${listed(open)}`] : []),
  ];
  return parts.length === 0 ? "" : `: ${parts.join("; ")}`;
}

function subjectLoss(dimension: Dimension, { leftOut }: Difference, asked: Asked): SubjectLoss[] {
  const builtIn = itemsOf(dimension);
  const out = builtIn.filter((item) => leftOut.includes(item)).length;
  if (out === 0) return [];
  const now = asked.of[dimension].length;
  const rest =
    now === 0
      ? "is not asked about at all: it has no score, in no round"
      : `rests on ${now === 1 ? "one statement" : `${now} statements`}, ${out} of the ${builtIn.length} built-in ones left out`;
  return [{ dimension, asked: now, builtIn: builtIn.length, sentence: `${LABELS[dimension]} ${rest}.` }];
}

/** The statements that a condition names itself. */
function namedIn(condition: Condition): ItemId[] {
  return [
    ...new Set(
      leavesOf(condition).flatMap((leaf) =>
        "quantity" in leaf && typeof leaf.quantity !== "string" ? leaf.quantity : [],
      ),
    ),
  ];
}

function rulesIn(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).flatMap((leaf) => (leaf.op === "rule" ? leaf.id : [])))];
}

/** The numbers that a condition looks at itself and that can never be known. */
function goneOf(condition: Condition, asked: Asked): string[] {
  const isGone = goneIn(asked);
  const names = leavesOf(condition).flatMap((leaf) =>
    "quantity" in leaf && typeof leaf.quantity === "string" && isGone(leaf.quantity) ? leaf.quantity : [],
  );
  return [...new Set(names)].map((name) => `“${LABELS[name]}”`);
}

function leavesOf(condition: Condition): Condition[] {
  if (condition.op === "not") return leavesOf(condition.of);
  if (condition.op === "all" || condition.op === "any" || condition.op === "count")
    return condition.of.flatMap(leavesOf);
  return [condition];
}

function titlesOf(rules: ReadonlyArray<{ id: string; title: string }>, ids: ReadonlyArray<string>): string[] {
  return rules.filter(({ id }) => ids.includes(id)).map(({ title }) => `“${title}”`);
}

function quoted(item: ItemId): string {
  return `“${(statementIn(undefined, item)?.statement ?? "").replace(/\.$/, "")}”`;
}

function listed(names: ReadonlyArray<string>): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}
