import type { ItemId } from "../questionnaire/dimensions";
import { statementOf, throughlineTemplate } from "../questionnaire/template";
import { COUNTS, type Condition, type Quantity } from "./condition";
import { labelOf } from "./labels";
import { FACT_WORDS, QUANTITY_WORDS } from "./quantity-words";
import { allRules, type RuleSet } from "./rule-set";

/**
 * A condition in plain words. A leaf is a clause without a capital or a full stop ("daily execution scores at most 50 of
 * 100"). With `parts`, the text says how they are joined ("all of these"), and `ruleId` names the rule that a leaf quotes.
 */
export type ConditionInWords = { text: string; ruleId: string | null; parts: ConditionInWords[] };

/** `list`: the text leads into its parts. `null`: the text says it all, and the parts only spell it out. */
type Joined = Omit<ConditionInWords, "parts"> & { parts: Joined[]; join: "and" | "or" | "list" | null };

/** To draw as a list: the page may link a `ruleId` to where that rule stands. */
export function conditionTree(condition: Condition, ruleSet: RuleSet): ConditionInWords {
  return tell(condition, true, ruleSet);
}

/** In one sentence: "Integration scores at most 55 of 100, or at least 2 of the 5 signs of breakdown show." */
export function conditionWords(condition: Condition, ruleSet: RuleSet): string {
  const text = inline(tell(condition, true, ruleSet), false);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Negations are carried inward, so that every clause says what is there instead of what is not. */
function tell(condition: Condition, holds: boolean, ruleSet: RuleSet): Joined {
  switch (condition.op) {
    case "atMost":
      return leaf(comparison(condition.quantity, `${holds ? "at most" : "more than"} `, condition.line));
    case "atLeast":
      return leaf(
        comparison(condition.quantity, `${holds ? "at least" : under(condition.quantity)} `, condition.line),
      );
    case "is":
      return leaf(factWords(condition, holds));
    case "known": {
      const of = condition.quantity;
      const subject = typeof of === "string" ? `“${labelOf(of)}”` : statements(of);
      return leaf(`${subject} is ${holds ? "known" : "not known"}`);
    }
    case "rule":
      return named(condition.id, holds, ruleSet);
    case "not":
      return tell(condition.of, !holds, ruleSet);
    case "all":
      return joined(condition.of, holds, holds ? "and" : "or", ruleSet);
    case "any":
      return joined(condition.of, holds, holds ? "or" : "and", ruleSet);
    case "count":
      return counted(condition, holds, ruleSet);
  }
}

function leaf(text: string, ruleId: string | null = null): Joined {
  return { text, ruleId, parts: [], join: null };
}

function under(quantity: Quantity): string {
  return COUNTS.has(quantity) ? "fewer than" : "less than";
}

function comparison(quantity: Quantity, bound: string, line: number): string {
  if (typeof quantity === "string") return QUANTITY_WORDS[quantity].replace("{bound}", `${bound}${line}`);
  const together = quantity.length > 1 ? ", taken together, are rated" : " is rated";
  return `${statements(quantity)}${together} ${bound}${1 + line / 25} of 5`;
}

function factWords(
  { fact, value }: { fact: keyof typeof FACT_WORDS; value: unknown },
  holds: boolean,
): string {
  const words = FACT_WORDS[fact](String(value));
  if (!words) throw new Error(`No words for ${fact} = ${String(value)}`);
  return words[holds ? 0 : 1];
}

function named(id: string, holds: boolean, ruleSet: RuleSet): Joined {
  const rule = allRules(ruleSet).find((each) => each.id === id);
  if (!rule) throw new Error(`No rule is called ${id}`);
  const opposite = [...ruleSet.criteria, ...ruleSet.gates].find((each) => each.id === id)?.opposite;
  if (holds) return leaf(lowerFirst(rule.title), id);
  return leaf(opposite === undefined ? `“${rule.title}” was found not to hold` : lowerFirst(opposite), id);
}

function joined(of: ReadonlyArray<Condition>, holds: boolean, join: "and" | "or", ruleSet: RuleSet): Joined {
  const parts = of.map((each) => tell(each, holds, ruleSet));
  const [only] = parts;
  if (!only) return leaf(holds ? "in every other case" : "never");
  if (parts.length === 1) return only;
  return { text: join === "and" ? "all of these" : "at least one of these", ruleId: null, parts, join };
}

function counted(
  { atLeast, of }: Extract<Condition, { op: "count" }>,
  holds: boolean,
  ruleSet: RuleSet,
): Joined {
  const parts = of.map((each) => tell(each, true, ruleSet));
  const signs = ruleSet.signals.filter(({ symptom }) => symptom).map(({ id }) => id);
  const areSigns = parts.length === signs.length && parts.every(({ ruleId }) => signs.includes(ruleId ?? ""));
  const bound = `${holds ? "at least" : "fewer than"} ${atLeast} of`;
  if (areSigns) return { ...leaf(`${bound} the ${signs.length} signs of breakdown show`), parts };
  return { text: `${bound} these ${parts.length}`, ruleId: null, parts, join: "list" };
}

function inline({ text, parts, join }: Joined, nested: boolean): string {
  if (join === null) return text;
  const clauses = parts.map((part) => inline(part, true));
  if (join === "list") return `${text}: ${clauses.join("; ")}`;
  const sentence = clauses.join(`, ${join} `);
  return nested ? `(${sentence})` : sentence;
}

function statements(items: ReadonlyArray<ItemId>): string {
  return list(
    items.map((item) => `“${statementOf(throughlineTemplate, item, "en").statement.replace(/\.$/, "")}”`),
  );
}

function list(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "Several lanes" → "several lanes", but "COO" stays. */
function lowerFirst(title: string): string {
  return /^[A-Z](?![A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
