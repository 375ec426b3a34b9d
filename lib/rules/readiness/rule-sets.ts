import { contentHash } from "../content-hash";
import type { ContentId } from "../diagnosis/diagnosis";
import type { FirstGate, ReadinessGate } from "./gate";
import { GATES } from "./gates";
import { GATES_V1 } from "./gates-v1";
import { GATES_V3 } from "./gates-v3";

export type ReadinessRules = {
  id: string;
  version: number;
  gates: ReadonlyArray<FirstGate & Partial<ReadinessGate>>;
  /** How the date is reckoned; the first version gave none. */
  forecast?: ForecastRules;
};

export type ForecastRules = {
  seed: number;
  runs: number;
  /** Further than this no pace of some weeks says anything. */
  horizonWeeks: number;
  /** How many of the last whole weeks meetings and escalations are drawn from. */
  recentWeeks: number;
};

const ID = "throughline-readiness";

/** Each as issued reports name it, by version and hash. */
const RULES_V1: ReadinessRules = { id: ID, version: 1, gates: GATES_V1 };
const RULES_V2 = {
  id: ID,
  version: 2,
  gates: GATES,
  forecast: { seed: 20_261_206, runs: 1_000, horizonWeeks: 104, recentWeeks: 4 },
} satisfies ReadinessRules;

const RULES_V3 = { ...RULES_V2, version: 3, gates: GATES_V3 } satisfies ReadinessRules;

export const READINESS_RULES = RULES_V3;

/** Those that a report was made under; `null` for a version that never was. */
export function findReadinessRules(version: number): ReadinessRules | null {
  return [RULES_V1, RULES_V2, RULES_V3].find((rules) => rules.version === version) ?? null;
}

export function readinessRulesId(rules: ReadinessRules): ContentId {
  return { id: rules.id, version: rules.version, hash: contentHash(rules) };
}
