import { atLeast, is, not } from "../../condition";
import type { Gate } from "../../rule-set";
import { LINES } from "./lines";
import { inferred, stated } from "./sources";

/** What must stand before the permanent seat is the right one. */
export const GATES: ReadonlyArray<Gate> = [
  {
    id: "permanent-wanted",
    title: "A permanent seat is wanted",
    scope: "structural",
    when: not(is("fixedTerm", true)),
    sentence: "Nothing limits the engagement in time, so a permanent seat is possible.",
    otherwise:
      "A fixed-term build is wanted: somebody who builds the system and hands it over, not a permanent seat.",
    source: stated.fractional,
  },
  {
    id: "budget-carries-coo",
    title: "The budget carries a full-time COO",
    scope: "structural",
    when: atLeast("budgetShare", LINES.budgetForCoo),
    sentence: "The stated yearly budget covers what a full-time COO typically costs ({budgetShare} %).",
    otherwise:
      "What is set aside covers {budgetShare} % of what a full-time COO usually costs in a year; a fractional one works at the same scope for part of that.",
    source: stated.fractional,
  },
  {
    id: "infrastructure-in-use",
    title: "There is an operating system to step into",
    scope: "structural",
    when: atLeast("infrastructure", LINES.infrastructureInUse),
    sentence:
      "Procedures, meeting rhythms and accountability are in use ({infrastructure} of 100), so a full-time hire can lead from the first month.",
    otherwise:
      "Procedures, meeting rhythms and accountability are not in use yet ({infrastructure} of 100): a full-time hire would spend the first half-year building them.",
    source: stated.fractional,
  },
  {
    id: "budget-carries-director",
    title: "The budget carries a permanent director",
    scope: "functional",
    when: atLeast("budgetShare", LINES.budgetForDirector),
    sentence: "The stated yearly budget covers a permanent director of operations.",
    otherwise:
      "No budget for a permanent director is stated, or it does not cover one; the same work can be bought for part of the week.",
    source: inferred,
  },
];
