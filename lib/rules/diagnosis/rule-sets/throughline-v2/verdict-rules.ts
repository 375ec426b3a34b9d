import { all, any, atLeast, is, not, rule } from "../../condition";
import type { RoleRule, ScopeRule, StageRule } from "../../rule-set";
import { revise } from "../revise";
import { ROLE_RULES as EARLIER_ROLES } from "../throughline-v1/role-rules";
import { SCOPE_RULES as EARLIER_SCOPES } from "../throughline-v1/scope-rules";
import { STAGE_RULES as EARLIER_STAGES } from "../throughline-v1/stage-rules";
import { LINES } from "./lines";

export const SCOPE_RULES: ReadonlyArray<ScopeRule> = revise(EARLIER_SCOPES, {
  "scope-structural": {
    sentence:
      "The departments have targets of their own and do not add up to one company. None of them can repair that from the inside; somebody has to answer for what lies between them.",
  },
  "scope-functional": {
    title: "The problem lies inside one part of the company",
    sentence:
      "The work gets done, but in one part of the company nobody is building how it is done. The problem has clear edges, and so does the role that solves it.",
  },
  "scope-execution": {
    title: "The problem lies in the everyday work",
    sentence:
      "Everybody knows what should be done, and it is not done the same way every day. That calls for somebody who sees to it daily, not for a redesign.",
  },
  "scope-functional-alone": {
    title: "The problem lies inside one part of the company",
    sentence:
      "In one part of the company nobody is building how the work is done. How steady its everyday work is was not answered, so that is the first thing to ask.",
  },
  "scope-none": {
    sentence:
      "Nothing in everyday work, inside the departments or between them is weak enough to need another operations role.",
  },
});

export const STAGE_RULES: ReadonlyArray<StageRule> = revise(EARLIER_STAGES, {
  "stage-strain": {
    sentence:
      "The company still works, and begins to rub where its departments meet. Acting now costs the least.",
  },
  "stage-functional": {
    sentence: "Everyday work runs. What is missing is somebody who develops one part of it further.",
  },
  "stage-integrated": {
    sentence:
      "Everyday work, the departments and the company as a whole stand firm, and the way it is run is written down and used.",
  },
  "stage-functional-unproven": {
    when: any(not(rule("layers-hold")), not(atLeast("infrastructure", LINES.infrastructureInUse))),
    sentence:
      "Everyday work runs and no role is missing, but what keeps it running is not all built yet: clear owners, written procedures, regular meetings, or what happens between the teams.",
  },
});

/** A company that did not state its headcount has at least the people of its departments. */
const severalLanesInLargerCompany = all(
  is("verdict.scope", "functional"),
  rule("several-lanes"),
  atLeast("leastHeadcount", LINES.largerCompany),
  not(is("roles.directorOfOperations", "none")),
  is("roles.vpOfOperations", "none"),
);

export const ROLE_RULES: ReadonlyArray<RoleRule> = revise(EARLIER_ROLES, {
  "role-coo-in-seat": {
    title: "There is a COO already",
    sentence:
      "The company already has a COO. A second one would not help; what this one covers and may decide has to change.",
  },
  "role-coo": {
    sentence:
      "The company needs somebody with authority across all departments, can pay for the role, and has a written way of working for that person to step into.",
  },
  "role-fractional-coo": {
    sentence:
      "The company needs somebody with authority across all departments. For now that is a fractional COO: the whole job, for part of the week, who also builds what a permanent COO will need.",
  },
  "role-vp": {
    when: severalLanesInLargerCompany,
    sentence:
      "Several departments have nobody who improves how they work, the company is large, and it has a director already: one person above them should own all of that. There is little evidence on this role, so weigh it with care.",
  },
  "role-director-in-seat": {
    title: "There is a director of operations already",
    sentence:
      "There is a director of operations already. Change what that person covers and may decide before hiring another.",
  },
  "role-director": {
    sentence:
      "One part of the company needs somebody who owns how it works, writes that down, and removes what holds it back.",
  },
  "role-fractional-director": {
    sentence:
      "One part of the company needs somebody who builds how it works, and a permanent hire is not paid for yet; part of a week is enough for that.",
  },
  "role-manager-in-seat": {
    title: "There is an operations manager already",
    sentence:
      "There is an operations manager already. Find out what keeps that person from making the work steady before hiring another.",
  },
  "role-manager": {
    sentence:
      "Known work needs somebody who sees to it every day: the people, the standards and the numbers.",
  },
});
