import type { Gate } from "../../rule-set";
import { revise } from "../revise";
import { GATES as EARLIER } from "../throughline-v1/gates";

type Words = Partial<Pick<Gate, "title" | "opposite" | "sentence" | "otherwise">>;

const WORDS: Readonly<Record<string, Words>> = {
  "permanent-wanted": {
    title: "A permanent hire is possible",
    opposite: "Somebody is wanted for a fixed time only",
    sentence: "Nothing limits the role in time, so a permanent hire is possible.",
    otherwise:
      "Somebody is wanted for a fixed time, to build how the company is run and hand it over; a permanent hire is not.",
  },
  "budget-carries-coo": {
    opposite: "The budget does not carry a full-time COO",
    sentence:
      "What is set aside covers {budgetShare} % of what a full-time COO typically costs in a year, so the role can be paid for.",
    otherwise:
      "What is set aside covers {budgetShare} % of what a full-time COO typically costs in a year. A fractional COO does the same job for part of the week.",
  },
  "infrastructure-in-use": {
    title: "How the company is run is written down and used",
    opposite: "How the company is run is not written down and used yet",
    sentence:
      "Procedures, regular meetings and clear accountability are in use ({infrastructure} of 100), so a full-time COO can lead from the first month.",
    otherwise:
      "Procedures, regular meetings and clear accountability are not in use yet ({infrastructure} of 100), so a full-time COO would spend the first half-year building them.",
  },
  "budget-carries-director": {
    opposite: "The budget does not carry a permanent director",
    otherwise:
      "No budget for a permanent director is stated, or it is too small for one. The same work can be bought for part of the week.",
  },
};

export const GATES: ReadonlyArray<Gate> = revise(EARLIER, WORDS);
