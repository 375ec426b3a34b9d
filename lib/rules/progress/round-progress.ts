import { GROUPS, type Group } from "../diagnosis/words";
import { type Asked, askedWith } from "../questionnaire/asked";
import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";

/** How far one respondent is: statements rated, and statements put aside as "not my area". */
export type RespondentStanding = { group: Group; rated: number; skipped: number; finished: boolean };
/** The same two of one statement, over everybody who was asked. */
export type StatementStanding = { itemId: string; rated: number; skipped: number };

export type GroupProgress = { group: Group; asked: number; begun: number; finished: number };
/** `asked` is statements times people; what is neither rated nor skipped is still open. */
export type Coverage = { asked: number; rated: number; skipped: number; open: number };
export type DimensionCoverage = Coverage & { dimension: Dimension };

export type RoundProgress = {
  /** Only the groups of which somebody is asked, in their fixed order. */
  groups: ReadonlyArray<GroupProgress>;
  everybody: Omit<GroupProgress, "group">;
  /** Only those of which anything is asked. */
  dimensions: ReadonlyArray<DimensionCoverage>;
  all: Coverage;
};

/** Who answers and what is covered so far. It counts answers and reads none: no rating comes in. */
export function roundProgress(
  respondents: ReadonlyArray<RespondentStanding>,
  statements: ReadonlyArray<StatementStanding>,
  asked: Asked = askedWith(undefined),
): RoundProgress {
  const people = respondents.length;
  return {
    groups: GROUPS.map((group) => ({
      group,
      ...standingOf(respondents.filter((respondent) => respondent.group === group)),
    })).filter(({ asked }) => asked > 0),
    everybody: standingOf(respondents),
    dimensions: DIMENSIONS.filter((dimension) => asked.of[dimension].length > 0).map((dimension) => ({
      dimension,
      ...coverageOf(people, asked.of[dimension], statements),
    })),
    all: coverageOf(people, asked.all, statements),
  };
}

function standingOf(respondents: ReadonlyArray<RespondentStanding>) {
  return {
    asked: respondents.length,
    begun: respondents.filter(({ rated, skipped, finished }) => finished || rated + skipped > 0).length,
    finished: respondents.filter(({ finished }) => finished).length,
  };
}

function coverageOf(
  people: number,
  ids: ReadonlyArray<string>,
  statements: ReadonlyArray<StatementStanding>,
): Coverage {
  const given = statements.filter(({ itemId }) => ids.includes(itemId));
  const asked = people * ids.length;
  const rated = sumOf(given.map((statement) => statement.rated));
  const skipped = sumOf(given.map((statement) => statement.skipped));
  return { asked, rated, skipped, open: asked - rated - skipped };
}

function sumOf(values: ReadonlyArray<number>): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whole percents, rounded down: 69.6 % must not read as having reached a line of 70 %. Of nothing it is nothing. */
export function percentRated({ asked, rated }: Coverage): number {
  return asked === 0 ? 0 : Math.floor((100 * rated) / asked);
}
