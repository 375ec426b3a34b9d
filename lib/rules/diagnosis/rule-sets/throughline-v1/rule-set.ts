import { defineRuleSet } from "../../rule-set";
import { COMPANY_WARNINGS } from "./company-warnings";
import { CRITERIA } from "./criteria";
import { EVIDENCE_WARNINGS } from "./evidence-warnings";
import { GATES } from "./gates";
import { HIRE_WARNINGS } from "./hire-warnings";
import { LINES } from "./lines";
import { MONEY } from "./money";
import { ROLE_RULES } from "./role-rules";
import { SCOPE_RULES } from "./scope-rules";
import { SIGNALS } from "./signals";
import { STAGE_RULES } from "./stage-rules";

/** Immutable once a diagnosis was made with it: a change of a line or a word is another version beside this one. */
export const throughlineV1 = defineRuleSet({
  id: "throughline",
  version: 1,
  lines: LINES,
  money: MONEY,
  criteria: CRITERIA,
  signals: SIGNALS,
  gates: GATES,
  scopeRules: SCOPE_RULES,
  stageRules: STAGE_RULES,
  roleRules: ROLE_RULES,
  warnings: [...HIRE_WARNINGS, ...COMPANY_WARNINGS, ...EVIDENCE_WARNINGS],
});
