import { contentHash } from "../content-hash";
import type { Source } from "../diagnosis/rule-set";

/** How far something is there. Not known is `null`, and never counts as missing. */
export const LEVELS = ["missing", "partly", "shown"] as const;
export type Level = (typeof LEVELS)[number];

export const CRITERION_IDS = [
  "influence",
  "resources",
  "conflicts",
  "authority",
  "mandate",
  "scope",
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/** One thing that an inside candidate for the COO's seat, or the seat itself, must bring. */
export type CandidateCriterion = {
  id: CriterionId;
  /** What the person can do, or what the company gives the role. */
  of: "person" | "role";
  title: string;
  question: string;
  levels: Record<Level, string>;
  /** Why it matters, to a CEO. */
  reason: string;
  /** What to do while it is not there. */
  toClose: string;
  /** How to find out while it is not known. */
  toFindOut: string;
  source: Source;
};

const PROGRESSION = "Career Progression: From Director to COO";
const stated = { kind: "article", section: PROGRESSION, strength: "stated" } as const;

const CRITERIA: readonly CandidateCriterion[] = [
  {
    id: "influence",
    of: "person",
    title: "Influence across departments",
    question: "Have they changed how departments work that do not report to them?",
    levels: {
      shown: "Changed work in other departments without being their head",
      partly: "Heard by other departments, nothing changed yet",
      missing: "Works within the own department only",
    },
    reason:
      "A COO moves people who do not owe them anything. Running one department well does not show that.",
    toClose: "Give them one change that touches three departments, with a date and without a title.",
    toFindOut: "Ask two heads of other departments what this person has changed for them in the last year.",
    source: stated,
  },
  {
    id: "resources",
    of: "person",
    title: "A say in where people and money go",
    question: "Do they take part in deciding how people and money are shared out between departments?",
    levels: {
      shown: "Shaped such a decision against their own department’s interest, or above it",
      partly: "Asked for their view, decided elsewhere",
      missing: "Speaks for the own department’s budget only",
    },
    reason:
      "The seat weighs departments against each other, so the habit of doing that has to be there first.",
    toClose: "Let them prepare the next planning round for all departments and defend it before the CEO.",
    toFindOut: "Look at the last planning round: who proposed what was moved from one department to another?",
    source: stated,
  },
  {
    id: "conflicts",
    of: "person",
    title: "Settles conflicts between peers",
    question: "Have they settled a conflict between people on their own level, so that it stayed settled?",
    levels: {
      shown: "Settled one between peers, and it held",
      partly: "Mediates, the CEO still decides",
      missing: "Leads downward only; conflicts go to the CEO",
    },
    reason:
      "While peers take their disputes to the CEO, the CEO still holds the seat, whatever the title says.",
    toClose: "Hand them the next dispute between two departments, and do not take it back.",
    toFindOut: "Take the last three disputes between departments: who ended each, and is it still ended?",
    source: stated,
  },
  {
    id: "authority",
    of: "role",
    title: "Authority of the new role",
    question: "May the new role decide between departments without asking the CEO?",
    levels: {
      shown: "Written down, and the heads know it",
      partly: "Talked about, not written down",
      missing: "Decisions between departments stay with the CEO",
    },
    reason: "A title without the right to decide leaves the person answerable for what they cannot change.",
    toClose: "Write down which decisions between departments the role takes alone, and tell the heads.",
    toFindOut: "Ask the CEO for three decisions of last month that this role would have taken instead.",
    source: stated,
  },
  {
    id: "mandate",
    of: "role",
    title: "Mandate of the new role",
    question: "Is the new job another one than the present one, with its own results to answer for?",
    levels: {
      shown: "New job description with results across departments",
      partly: "A new description, the old results",
      missing: "The title changes, the job does not",
    },
    reason:
      "Promoted into the same job, a director goes on doing it well, and the gap between departments stays.",
    toClose: "Write the job description of the seat, and name who takes over the present one.",
    toFindOut: "Lay the present and the planned job description side by side.",
    source: stated,
  },
  {
    id: "scope",
    of: "role",
    title: "Scope of the new role",
    question: "Does the new role stand above all departments, rather than above one or two?",
    levels: {
      shown: "All departments, agreed with their heads",
      partly: "Several departments, others left out",
      missing: "Still one department, or operations alone",
    },
    reason: "What is left out of the seat’s scope is what the CEO goes on holding together.",
    toClose: "Draw the reporting line with every department below the seat, or say why one stays outside.",
    toFindOut: "Ask each head to whom they would take a dispute with another department after the change.",
    source: stated,
  },
];

const content = { id: "throughline-candidate", version: 1, criteria: CRITERIA };

/** What an inside candidate is looked at for; raised in version when a criterion changes. */
export const CANDIDATE_RULES = { ...content, hash: contentHash(content) };

export function criterionOf(id: CriterionId): CandidateCriterion {
  const criterion = CRITERIA.find((one) => one.id === id);
  if (!criterion) throw new Error(`No criterion ${id}`);
  return criterion;
}
