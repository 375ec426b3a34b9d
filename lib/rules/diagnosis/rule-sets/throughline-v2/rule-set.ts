import { FIRST_THAT_HOLDS } from "../../policy";
import { defineRuleSet } from "../../rule-set";
import { COMPANY_WARNINGS } from "./company-warnings";
import { CRITERIA } from "./criteria";
import { EVIDENCE_WARNINGS } from "./evidence-warnings";
import { GATES } from "./gates";
import { HIRE_WARNINGS } from "./hire-warnings";
import { LINES } from "./lines";
import { MONEY } from "./money";
import { SIGNALS } from "./signals";
import { ROLE_RULES, SCOPE_RULES, STAGE_RULES } from "./verdict-rules";

/** Version 1 with what its use on invented companies showed to be wrong, contradictory or hard to read put right. */
export const throughlineV2 = defineRuleSet({
  id: "throughline",
  version: 2,
  policy: FIRST_THAT_HOLDS,
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
