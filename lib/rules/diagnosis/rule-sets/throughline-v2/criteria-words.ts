import type { Criterion } from "../../rule-set";

type Words = Partial<Pick<Criterion, "title" | "opposite" | "sentence" | "otherwise">>;

/** The wording of version 2: for a CEO who has never met the field's own words. */
export const CRITERIA_WORDS: Readonly<Record<string, Words>> = {
  exposed: {
    title: "Several departments could pull apart",
    opposite: "There are too few departments to pull apart",
    sentence:
      "{exposedDepartments} departments have a team and targets of their own, so each can do well while the company does not.",
    otherwise:
      "Departments with a team and targets of their own: {exposedDepartments}. Only from three on does somebody have to see that they pull together.",
  },
  incoherent: {
    opposite: "The departments work as one company",
    sentence:
      "What has to happen between the departments does not happen reliably[; taken together it scores {integrationIndex} of 100].",
    otherwise:
      "The departments work together well enough[; taken together that scores {integrationIndex} of 100].",
  },
  "execution-deficit": {
    title: "Everyday work is uneven",
    opposite: "Everyday work is steady",
    sentence:
      "Work that everybody knows how to do comes out differently from one time to the next[; everyday work scores {execution} of 100][, in the weakest department {weakestDepartmentExecution}].",
    otherwise: "Everyday work comes out as it should: it scores {execution} of 100.",
  },
  "ownership-deficit": {
    title: "A department has nobody who improves how it works",
    opposite: "Every department has somebody who improves how it works",
    sentence:
      "In at least one department nobody is working on how the work is done[; across the company, that being somebody's job scores {ownership} of 100][, in the weakest department {weakestDepartmentOwnership}].",
    otherwise:
      "The departments have people who improve how the work is done: that scores {ownership} of 100.",
  },
  "ownership-binds": {
    title: "Nobody improving the work is the bigger problem",
    opposite: "Uneven everyday work is the bigger problem",
    sentence:
      "Everyday work stands well ahead of the care for how it is done, so a missing owner holds the company back more than a lack of discipline.",
    otherwise:
      "Everyday work is about as weak as the care for how it is done, so steady work comes first: a process that nobody follows cannot be improved.",
  },
  "breaking-down": {
    title: "Several signs of breakdown show together",
    sentence: "At least three of the five typical signs of a company coming apart show at the same time.",
    otherwise: "Fewer than three of the five typical signs of a company coming apart show.",
  },
  "layers-hold": {
    title: "The work, the departments and the whole stand firm",
    sentence:
      "Everyday work ({execution} of 100), care for how it is done ({ownership}) and working together ({integrationIndex}) all stand firm.",
    otherwise:
      "Not everything stands firm yet[; everyday work scores {execution} of 100][; care for how it is done {ownership}][; working together {integrationIndex}].",
  },
  "several-lanes": {
    title: "Several departments have nobody who improves how they work",
    sentence: "{lanesWithoutOwner} departments are run without anybody improving how they work.",
    otherwise: "No more than one department is run without anybody improving how it works.",
  },
};
