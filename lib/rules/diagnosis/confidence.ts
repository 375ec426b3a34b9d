import type { Evidence } from "./evaluate";
import type { RuleSet } from "./rule-set";
import type { Scores } from "./scores";
import type { Verdict } from "./verdict";
import { GROUPS, type ConfidenceLevel } from "./words";

export type Confidence = { level: ConfidenceLevel; reasons: string[] };

type Doubt = { weighs: "some" | "much"; reason: string };

/** Half a step (five points of a score) is within what people answer differently on another day. */
const CLOSE_CALL_STEPS = 0.5;
const DOUBTS_THAT_MAKE_LOW = 3;

/** From coverage, who answered, how far they agree, and how far the next verdict is away. */
export function confidenceOf(verdict: Verdict, scores: Scores, ruleSet: RuleSet): Confidence {
  const { quantities } = verdict.evidence;
  const doubts = [
    ...doubtsOfCoverage(quantities, verdict, ruleSet),
    ...doubtsOfRespondents(quantities, scores),
    ...doubtsOfMargin(verdict, ruleSet),
  ];
  const much = doubts.some(({ weighs }) => weighs === "much");
  if (doubts.length === 0) {
    return {
      level: "high",
      reasons: ["Enough people of every kind answered, they agree, and no other verdict is close."],
    };
  }
  const level = much || doubts.length >= DOUBTS_THAT_MAKE_LOW ? "low" : "medium";
  return { level, reasons: doubts.map(({ reason }) => reason) };
}

type Quantities = Evidence["quantities"];

function doubtsOfCoverage(quantities: Quantities, { scope }: Verdict, { lines }: RuleSet): Doubt[] {
  const coverage = quantities.coverage ?? 0;
  const unscored = quantities.unscoredDimensions ?? 0;
  const doubts: Doubt[] = [];
  if (!scope.conclusive)
    doubts.push({ weighs: "much", reason: "Too little is answered to tell where the problem lies." });
  if (coverage < lines.lowCoverage) {
    doubts.push({
      weighs: "much",
      reason: `Only ${Math.round(coverage)} % of the statements were answered.`,
    });
  } else if (coverage < lines.partCoverage) {
    doubts.push({ weighs: "some", reason: `${Math.round(coverage)} % of the statements were answered.` });
  }
  if (unscored > 0) {
    doubts.push({
      weighs: unscored > 1 ? "much" : "some",
      reason: `${unscored} of 7 subjects have no answer at all.`,
    });
  }
  return doubts;
}

const MISSING: Record<(typeof GROUPS)[number], string> = {
  ceo: "The CEO has not answered.",
  head: "No head of a department has answered.",
  consultant: "No consultant's view stands beside the company's own.",
};

function doubtsOfRespondents(quantities: Quantities, scores: Scores): Doubt[] {
  const answering = quantities.answeringRespondents ?? 0;
  const gaps = quantities.perceptionGaps ?? 0;
  const silent = GROUPS.filter((group) =>
    Object.values(scores.dimensions).every(({ byGroup }) => byGroup[group] === null),
  );
  const doubts: Doubt[] = silent.map((group) => ({ weighs: "some", reason: MISSING[group] }));
  if (answering <= 1) {
    doubts.push({
      weighs: "much",
      reason: answering === 0 ? "Nobody has answered." : "One person's view is all there is.",
    });
  }
  if (gaps > 0) {
    doubts.push({
      weighs: "some",
      reason: `On ${gaps} of 7 subjects the views lie more than two levels apart.`,
    });
  }
  return doubts;
}

/** The verdict turns when its rule stops holding, or when one that stands before it starts to. */
function doubtsOfMargin({ scope, evaluate }: Verdict, { scopeRules }: RuleSet): Doubt[] {
  const before = scopeRules.slice(0, scopeRules.indexOf(scope));
  const outcomes = [...before, scope].map(({ when }) => evaluate(when));
  const unknownBefore = outcomes.some(({ truth }) => truth === null);
  const steps = Math.min(...outcomes.map((outcome) => outcome.steps ?? Infinity));
  const doubts: Doubt[] = [];
  if (unknownBefore) {
    doubts.push({ weighs: "some", reason: "An unanswered part could still point to a wider problem." });
  }
  if (steps < CLOSE_CALL_STEPS) {
    doubts.push({
      weighs: "some",
      reason: "It is a close call: slightly different answers would give another verdict.",
    });
  }
  return doubts;
}
