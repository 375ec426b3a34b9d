import { all, always, atLeast, is, not, rule } from "../../condition";
import type { RoleRule } from "../../rule-set";
import { LINES } from "./lines";
import { practice, stated, thin } from "./sources";

const STRUCTURAL = is("verdict.scope", "structural");
const FUNCTIONAL = is("verdict.scope", "functional");
const EXECUTION = is("verdict.scope", "execution");
const vacant = (seat: "operationsManager" | "directorOfOperations" | "vpOfOperations" | "coo") =>
  is(`roles.${seat}`, "none");

export const ROLE_RULES: ReadonlyArray<RoleRule> = [
  {
    id: "role-coo-in-seat",
    title: "The COO's seat is filled",
    role: "none",
    when: all(STRUCTURAL, not(vacant("coo"))),
    sentence: "There is a COO already. A second hire would not help; the mandate of the seat has to change.",
    source: stated.progression,
  },
  {
    id: "role-coo",
    title: "A full-time COO",
    role: "coo",
    when: all(
      STRUCTURAL,
      rule("permanent-wanted"),
      rule("budget-carries-coo"),
      rule("infrastructure-in-use"),
    ),
    sentence:
      "The company needs somebody with authority across all departments, can pay for the seat, and has an operating system to step into.",
    source: stated.coo,
  },
  {
    id: "role-fractional-coo",
    title: "A fractional COO",
    role: "fractional_coo",
    when: STRUCTURAL,
    sentence:
      "The company needs somebody with authority across all departments, at full scope and for part of the week, who builds what a permanent COO will need.",
    source: stated.fractional,
  },
  {
    id: "role-vp",
    title: "A vice president of operations",
    role: "vp_of_operations",
    when: all(
      FUNCTIONAL,
      rule("several-lanes"),
      atLeast("headcount", LINES.largerCompany),
      not(vacant("directorOfOperations")),
      vacant("vpOfOperations"),
    ),
    sentence:
      "Several departments lack a builder, the company is large, and a director is there already: the lanes need one owner above them. There is little evidence on this role, so weigh it with care.",
    source: thin,
  },
  {
    id: "role-director-in-seat",
    title: "The director's seat is filled",
    role: "none",
    when: all(FUNCTIONAL, not(vacant("directorOfOperations"))),
    sentence:
      "There is a director of operations already. What the seat covers has to change before another is added.",
    source: practice,
  },
  {
    id: "role-director",
    title: "A director of operations",
    role: "director_of_operations",
    when: all(FUNCTIONAL, rule("budget-carries-director")),
    sentence:
      "One function needs somebody who owns it, writes down how it works, and removes what holds it back.",
    source: stated.director,
  },
  {
    id: "role-fractional-director",
    title: "A fractional director of operations",
    role: "fractional_director_of_operations",
    when: FUNCTIONAL,
    sentence:
      "One function needs somebody who builds it, and a permanent hire is not paid for yet: part of a week does it.",
    source: stated.director,
  },
  {
    id: "role-manager-in-seat",
    title: "The operations manager's seat is filled",
    role: "none",
    when: all(EXECUTION, not(vacant("operationsManager"))),
    sentence:
      "There is an operations manager already. Find out what keeps the seat from making the work consistent.",
    source: practice,
  },
  {
    id: "role-manager",
    title: "An operations manager",
    role: "operations_manager",
    when: EXECUTION,
    sentence: "Known work needs somebody who sees to it every day: people, standards and numbers.",
    source: stated.layers,
  },
  {
    id: "role-none",
    title: "No new role",
    role: "none",
    when: always,
    sentence: "No operations role is recommended on what is known today.",
    source: practice,
  },
];
