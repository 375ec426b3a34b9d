import { all, any, atMost, is, not, rule, type Condition } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { revise } from "../revise";
import { HIRE_WARNINGS as EARLIER } from "../throughline-v1/hire-warnings";
import { LINES } from "./lines";
import { SEAT_FILLED } from "./seat-filled";

const STRUCTURAL = is("verdict.scope", "structural");
const COO_IN_SEAT = not(is("roles.coo", "none"));
const RECENT = atMost("monthsSinceHire", LINES.recentHireMonths);
const hired = (...roles: string[]): Condition => any(...roles.map((role) => is("hire.role", role)));
const HIRED_AS_COO = hired("coo", "fractional_coo");
const HIRED_AS_DIRECTOR = hired("director_of_operations", "fractional_director_of_operations");
const JUST_STARTED = all(HIRED_AS_COO, atMost("monthsSinceHire", LINES.settlingInMonths));
const LOW_AUTHORITY = atMost("authority", LINES.authorityMissing);

/** A mandate that never changed is no less missing after two years, as long as somebody sits there with it. */
const STILL_IN_SEAT = any(
  all(HIRED_AS_COO, COO_IN_SEAT),
  all(HIRED_AS_DIRECTOR, not(is("roles.directorOfOperations", "none"))),
  all(hired("vp_of_operations"), not(is("roles.vpOfOperations", "none"))),
  all(hired("operations_manager"), not(is("roles.operationsManager", "none"))),
);

export const HIRE_WARNINGS: ReadonlyArray<WarningRule> = revise(EARLIER, {
  wrong_hire_director_for_structural: {
    // A director who came to work for a COO was not hired in place of one.
    when: all(STRUCTURAL, is("roles.coo", "none"), any(HIRED_AS_DIRECTOR, hired("vp_of_operations")), RECENT),
    sentence:
      "{hireMonths} ago somebody was hired to run one part of operations, while the problem lies between the departments. That person may do very well and the company will still not change, because nobody in that position can decide for the other departments.",
  },
  promoted_without_mandate: {
    when: all(
      not(is("hire.role", "none")),
      is("hire.promotedFromWithin", true),
      is("hire.mandateChanged", false),
      any(RECENT, STILL_IN_SEAT),
    ),
    title: "A new title, and the old job",
    sentence:
      "{hireMonths} ago somebody was promoted and kept the old job. Write down what the new role covers, what it may decide, and who takes over the old work; until then only the title has changed.",
  },
  coo_title_on_director: {
    // In the first half-year low authority says what was found, not what the COO has made of it.
    when: all(
      COO_IN_SEAT,
      STRUCTURAL,
      any(
        all(HIRED_AS_COO, is("hire.mandateChanged", false)),
        all(LOW_AUTHORITY, not(rule("ownership-deficit")), not(rule("execution-deficit")), not(JUST_STARTED)),
        is("opsLeaderReportsTo", "other"),
      ),
    ),
    sentence:
      "Somebody has the title of COO, and still nobody looks after what lies between the departments: that person works inside one part of the company, as a director would. Either give the role all departments and the last word between them, or call it what it is and fill the COO's role.",
  },
  coo_without_authority: {
    sentence:
      "There is a COO, and being able to decide across departments scores {authority} of 100. Put in writing that the COO has the last word when departments disagree, and tell every head so.",
    variants: [
      {
        when: JUST_STARTED,
        severity: "warning",
        sentence:
          "The COO came {hireMonths} ago, and being able to decide across departments scores {authority} of 100. Settle it now, in the first months: put in writing that the COO has the last word when departments disagree, and tell every head so.",
      },
    ],
  },
  seat_filled_problem_remains: SEAT_FILLED,
  hire_before_infrastructure: {
    sentence:
      "A full-time COO could be paid for, but procedures, regular meetings and clear accountability score {infrastructure} of 100. The first half-year of an expensive role would go into building them.",
    variants: [
      {
        when: COO_IN_SEAT,
        sentence:
          "A full-time COO came {hireMonths} ago, and procedures, regular meetings and clear accountability score {infrastructure} of 100. Expect the first half-year to go into building them, and do not judge the hire by results between departments before that.",
      },
    ],
  },
});
