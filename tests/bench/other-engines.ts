import { Engine, type ConditionProperties, type NestedCondition } from "json-rules-engine";
import type { Condition } from "@/lib/rules/diagnosis/condition";
import { QUANTITIES, SEATS, type FactSet } from "./conditions";

/** Which of the conditions hold, one after another, for one fact set. */
export type Answers = (set: FactSet) => Promise<boolean[]> | boolean[];

/** json-rules-engine: one rule for each condition, one engine for all fact sets, as its documentation advises. */
export function jsonRulesEngine(conditions: ReadonlyArray<Condition>): Answers {
  const engine = new Engine();
  for (const [at, condition] of conditions.entries()) {
    engine.addRule({ name: String(at), conditions: { all: [nested(condition)] }, event: { type: "holds" } });
  }
  return async (set) => {
    const { results } = await engine.run(set);
    const answers = conditions.map(() => false);
    for (const { name } of results) answers[Number(name)] = true;
    return answers;
  };
}

function nested(condition: Condition): NestedCondition {
  switch (condition.op) {
    case "all":
      return { all: condition.of.map(nested) };
    case "any":
      return { any: condition.of.map(nested) };
    case "not":
      return { not: nested(condition.of) };
    default:
      return compared(condition);
  }
}

function compared(condition: Condition): ConditionProperties {
  if (condition.op === "is") return { fact: condition.fact, operator: "equal", value: condition.value };
  if ((condition.op === "atMost" || condition.op === "atLeast") && typeof condition.quantity === "string") {
    const operator = condition.op === "atMost" ? "lessThanInclusive" : "greaterThanInclusive";
    return { fact: condition.quantity, operator, value: condition.line };
  }
  throw new Error(`The comparison does not translate ${condition.op}`);
}

/** ZEN: one decision with an expression for each condition. Null where npm has no binary of it for this platform. */
export async function zenEngine(conditions: ReadonlyArray<Condition>): Promise<Answers | null> {
  const zen = await import("@gorules/zen-engine").catch(() => null);
  if (zen === null) return null;
  const expressions = conditions.map((each, at) => ({
    id: `e${at}`,
    key: `c${at}`,
    value: expression(each),
  }));
  const decision = new zen.ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", content: {}, position: { x: 0, y: 0 } },
      { id: "ask", name: "ask", type: "expressionNode", content: { expressions }, position: { x: 1, y: 0 } },
      { id: "out", name: "out", type: "outputNode", content: {}, position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "first", sourceId: "in", targetId: "ask", type: "edge" },
      { id: "last", sourceId: "ask", targetId: "out", type: "edge" },
    ],
  });
  return async (set) => {
    const facts = Object.fromEntries([...QUANTITIES, ...SEATS].map((name) => [plain(name), set[name]]));
    const { result } = (await decision.evaluate(facts)) as { result: Record<string, boolean> };
    return conditions.map((_, at) => result[`c${at}`] === true);
  };
}

function expression(condition: Condition): string {
  switch (condition.op) {
    case "all":
      return `(${condition.of.map(expression).join(" and ")})`;
    case "any":
      return `(${condition.of.map(expression).join(" or ")})`;
    case "not":
      return `not (${expression(condition.of)})`;
    default: {
      const { fact, operator, value } = compared(condition);
      const sign = { equal: "==", lessThanInclusive: "<=", greaterThanInclusive: ">=" }[operator] ?? operator;
      return `(${plain(fact)} ${sign} ${JSON.stringify(value)})`;
    }
  }
}

/** In ZEN's language a dot reaches into an object. */
function plain(name: string): string {
  return name.replaceAll(".", "_");
}
