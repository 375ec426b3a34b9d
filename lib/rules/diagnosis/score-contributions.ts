import { askedWith } from "../questionnaire/asked";
import type { Dimension, StatementId } from "../questionnaire/dimensions";
import { inFixedOrder } from "./assess";
import { PERCENT_PER_LEVEL, scoreSnapshot } from "./scores";
import type { Snapshot } from "./snapshot";
import { GROUPS, type Group } from "./words";

/** What one answer put into a subject's score. */
export type AnswerContribution = {
  respondent: string;
  group: Group;
  item: StatementId;
  rating: number;
  /** The answer counts for one part in so many: groups × people in the group × statements they answered. */
  oneIn: number;
  /** Hundredths of a point of the score: whole, so that they add up without a remainder. */
  hundredths: number;
};

/**
 * Where a subject's score comes from, answer by answer. The hundredths add up to a hundred times the score exactly; each is
 * within the rounding of its exact share. Empty where nobody answered; skipped statements are not in it.
 */
export function scoreContributions(given: Snapshot, dimension: Dimension): AnswerContribution[] {
  const snapshot = inFixedOrder(given);
  const { score } = scoreSnapshot(snapshot).dimensions[dimension];
  const answers = answersOn(snapshot, dimension);
  const whole = answers.reduce((sum, each) => sum + shareOf(each), 0);
  const total = Math.round((score ?? 0) * 100);
  let soFar = 0;
  return answers.map((each) => {
    const before = whole === 0 ? 0 : Math.round((total * soFar) / whole);
    soFar += shareOf(each);
    return { ...each, hundredths: whole === 0 ? 0 : Math.round((total * soFar) / whole) - before };
  });
}

type Counted = Omit<AnswerContribution, "hundredths">;

function shareOf({ rating, oneIn }: Counted): number {
  return ((rating - 1) * PERCENT_PER_LEVEL) / oneIn;
}

function answersOn({ respondents, questionnaire }: Snapshot, dimension: Dimension): Counted[] {
  const asked = askedWith(questionnaire).of[dimension];
  const answered = respondents.flatMap(({ id, group, answers }) => {
    const ratings = asked.flatMap((item) => {
      const rating = answers[item] ?? null;
      return rating === null ? [] : [{ item, rating }];
    });
    return ratings.length === 0 ? [] : [{ id, group, ratings }];
  });
  const groups = GROUPS.filter((group) => answered.some((each) => each.group === group)).length;
  return answered.flatMap(({ id, group, ratings }) => {
    const people = answered.filter((each) => each.group === group).length;
    const oneIn = groups * people * ratings.length;
    return ratings.map(({ item, rating }) => ({ respondent: id, group, item, rating, oneIn }));
  });
}
