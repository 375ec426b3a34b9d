import { contentHash } from "../content-hash";
import type { Condition } from "./condition";
import { FIRST_THAT_HOLDS, type Policy } from "./policy";
import type { Role, Scope, Severity, Stage } from "./words";

/** Where a rule comes from, and how much that carries. */
export type Source =
  | { kind: "article"; section: string; strength: "stated" | "implied" }
  | { kind: "practice" | "inferred"; section: null; strength: "moderate" | "thin" };

type Rule = {
  id: string;
  title: string;
  when: Condition;
  /** What it means for the company, to its CEO. `{name}` is replaced by the value of a quantity, a statement or a word. */
  sentence: string;
  source: Source;
};

/** A named condition that other rules build on. `otherwise` is said when it is known not to hold. */
export type Criterion = Rule & {
  otherwise: string;
  /** The title of the other case, where other rules build on that one. */
  opposite?: string;
  /** Told only where this holds; elsewhere the question does not arise. */
  askedWhen?: Condition;
};
/** A gate stands between a scope and the full role: closed, it turns the role into another one. */
export type Gate = Criterion & { scope: Scope };
/** A signal speaks for one scope, with a weight among the signals of that scope. */
export type Signal = Rule & { supports: Scope; weight: number; symptom: boolean };
export type ScopeRule = Rule & { scope: Scope; conclusive: boolean };
export type StageRule = Rule & { stage: Stage };
export type RoleRule = Rule & { role: Role };
/** The same warning where it means something else: the first variant that holds is said instead. */
export type WarningVariant = { when: Condition; severity?: Severity; sentence: string };
export type WarningRule = Rule & {
  severity: Severity;
  variants?: ReadonlyArray<WarningVariant>;
  /** Warnings that say the same more closely: beside one of them this one is not given. */
  saidBy?: ReadonlyArray<string>;
};

export type RuleSetContent = {
  id: string;
  version: number;
  /** Version 1 was fixed before this could be declared; it was always read as `FIRST_THAT_HOLDS`. */
  policy?: Policy;
  lines: Record<
    | "departmentPeople"
    | "exposedDepartments"
    | "laneDeficit"
    | "lowCoverage"
    | "partCoverage"
    | "narrowMargin",
    number
  > & {
    /** A department above this is not the one that holds the company back, however weak the others' answers. */
    bindingDepartmentAtMost?: number;
  };
  money: { fullTimeCooUsd: number; unitsPerUsd: Readonly<Partial<Record<string, number>>> };
  criteria: ReadonlyArray<Criterion>;
  signals: ReadonlyArray<Signal>;
  gates: ReadonlyArray<Gate>;
  /** Competing rules: `policy` says which of those that hold gives the verdict. */
  scopeRules: ReadonlyArray<ScopeRule>;
  stageRules: ReadonlyArray<StageRule>;
  roleRules: ReadonlyArray<RoleRule>;
  warnings: ReadonlyArray<WarningRule>;
};

export type RuleSet = RuleSetContent & {
  policy: Policy;
  hash: string;
  conditions: ReadonlyMap<string, Condition>;
};

/** Fixes a rule set: its hash, and every condition under its rule's id. Two rules of one id are a bug. */
export function defineRuleSet(content: RuleSetContent): RuleSet {
  const conditions = new Map<string, Condition>();
  for (const { id, when } of allRules(content)) {
    if (conditions.has(id)) throw new Error(`Two rules are called ${id}`);
    conditions.set(id, when);
  }
  return { policy: FIRST_THAT_HOLDS, ...content, hash: contentHash(content), conditions };
}

/** The gates that had a say: those of the verdict's scope, where a seat is recommended at all. */
export function gatesFor({ gates }: RuleSetContent, scope: Scope, role: Role): Gate[] {
  return role === "none" ? [] : gates.filter((gate) => gate.scope === scope);
}

export function allRules(content: RuleSetContent): Rule[] {
  const { criteria, signals, gates, scopeRules, stageRules, roleRules, warnings } = content;
  return [...criteria, ...signals, ...gates, ...scopeRules, ...stageRules, ...roleRules, ...warnings];
}
