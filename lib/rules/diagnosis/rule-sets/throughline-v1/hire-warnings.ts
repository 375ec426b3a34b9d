import { all, any, atMost, is, not, rule, type Condition } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { LINES } from "./lines";
import { stated } from "./sources";

const STRUCTURAL = is("verdict.scope", "structural");
const COO_IN_SEAT = not(is("roles.coo", "none"));
const RECENT = atMost("monthsSinceHire", LINES.recentHireMonths);
const hired = (...roles: string[]): Condition => any(...roles.map((role) => is("hire.role", role)));
const DIRECTOR_OR_VP = hired(
  "director_of_operations",
  "fractional_director_of_operations",
  "vp_of_operations",
);
const LOW_AUTHORITY = atMost("authority", LINES.authorityMissing);

/** About the hire: made, about to be made, or missing. */
export const HIRE_WARNINGS: ReadonlyArray<WarningRule> = [
  {
    id: "wrong_hire_director_for_structural",
    title: "A director was hired into a problem no director can solve",
    severity: "critical",
    when: all(STRUCTURAL, DIRECTOR_OR_VP, RECENT),
    sentence:
      "{hireMonths} ago somebody was hired for one lane of operations, while the problem lies between the departments. The function may shine and the company will not change, because the seat has no say over the others.",
    source: stated.director,
  },
  {
    id: "promoted_without_mandate",
    title: "A title was given without the mandate",
    severity: "critical",
    when: all(
      any(DIRECTOR_OR_VP, hired("coo", "fractional_coo")),
      is("hire.promotedFromWithin", true),
      is("hire.mandateChanged", false),
      RECENT,
    ),
    sentence:
      "{hireMonths} ago somebody was promoted and kept the old job. Write down the new scope, the decisions that go with it, and who gives up what; until then only the title has changed.",
    source: stated.progression,
  },
  {
    id: "coo_title_on_director",
    title: "The COO does a director's job",
    severity: "warning",
    when: all(
      COO_IN_SEAT,
      STRUCTURAL,
      any(
        all(hired("coo", "fractional_coo"), is("hire.mandateChanged", false)),
        all(LOW_AUTHORITY, not(rule("ownership-deficit")), not(rule("execution-deficit"))),
        is("opsLeaderReportsTo", "other"),
      ),
    ),
    sentence:
      "The company has a COO by title, but what lies between the departments is left to itself: the seat works inside a lane, as a director's would.",
    source: stated.progression,
  },
  {
    id: "coo_without_authority",
    title: "The COO may not decide across departments",
    severity: "critical",
    when: all(COO_IN_SEAT, LOW_AUTHORITY),
    sentence:
      "There is a COO, and authority across departments scores {authority} of 100. Give the seat, in writing, the last word on trade-offs between departments, and tell every head so.",
    source: stated.coo,
  },
  {
    id: "seat_filled_problem_remains",
    title: "The seat is filled and the problem is still there",
    severity: "warning",
    when: any(
      all(STRUCTURAL, COO_IN_SEAT),
      all(
        is("verdict.scope", "functional"),
        not(is("roles.directorOfOperations", "none")),
        is("verdict.role", "none"),
      ),
      all(is("verdict.scope", "execution"), not(is("roles.operationsManager", "none"))),
    ),
    saidBy: ["promoted_without_mandate", "coo_title_on_director", "coo_without_authority"],
    sentence:
      "Somebody already holds the role this problem calls for. Before hiring again, change the mandate: what the seat covers, what it may decide, and which results it answers for.",
    source: stated.progression,
  },
  {
    id: "hire_before_infrastructure",
    title: "The money is there before the foundations are",
    severity: "warning",
    when: all(
      STRUCTURAL,
      any(
        all(is("roles.coo", "none"), rule("budget-carries-coo"), not(rule("infrastructure-in-use"))),
        all(
          is("roles.coo", "full_time"),
          hired("coo"),
          RECENT,
          atMost("infrastructure", LINES.infrastructureAbsent),
        ),
      ),
    ),
    sentence:
      "A full-time COO could be paid, but procedures, meeting rhythms and accountability score {infrastructure} of 100. The first half-year of an expensive seat would go into foundations.",
    source: stated.fractional,
  },
];
