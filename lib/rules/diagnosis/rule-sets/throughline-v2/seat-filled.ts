import { all, any, atMost, is, not, rule } from "../../condition";
import type { WarningRule } from "../../rule-set";
import { LINES } from "./lines";

/** What to change depends on who sits there: version 1 said the same of a COO, a director and a manager. */
export const SEAT_FILLED: Partial<Omit<WarningRule, "id">> = {
  title: "Somebody holds the role, and the problem is still there",
  sentence:
    "The company has a COO, and its departments still do not work as one. Before hiring again, change the mandate: which departments it covers, what the COO decides without asking, and which results across departments the COO answers for.",
  variants: [
    {
      when: all(
        is("verdict.scope", "structural"),
        any(is("hire.role", "coo"), is("hire.role", "fractional_coo")),
        atMost("monthsSinceHire", LINES.settlingInMonths),
      ),
      severity: "info",
      sentence:
        "The COO came {hireMonths} ago, so most of these answers describe the time before. Write the mandate down now (which departments it covers, what the COO decides without asking, which results count) and ask the same questions again after half a year.",
    },
    {
      when: all(
        is("verdict.scope", "structural"),
        is("roles.coo", "fractional"),
        rule("permanent-wanted"),
        rule("budget-carries-coo"),
        rule("infrastructure-in-use"),
      ),
      severity: "info",
      sentence:
        "The fractional COO has an operation that is written down and in use, and a full-time COO can be paid for. What is left lies between the departments: widen the mandate for it now, and plan the handover to a permanent COO.",
    },
    {
      when: is("verdict.scope", "functional"),
      sentence:
        "The company has a director of operations, and a part of it still has nobody who improves how it works. Before hiring again, change the mandate: add that part to what the director covers, free the time for it, and name the result the director answers for.",
    },
    {
      when: all(is("verdict.scope", "execution"), not(is("roles.operationsManager", "none"))),
      sentence:
        "The company has an operations manager, and everyday work is still uneven. Before hiring again, change the mandate: which standards the manager may insist on with everybody, which numbers are looked at each week, and who backs that up.",
    },
  ],
};
