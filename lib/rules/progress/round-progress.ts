import { GROUPS, type Group } from "../diagnosis/words";
import { DIMENSIONS, dimensionOf, ITEM_IDS, itemsOf, type Dimension } from "../questionnaire/dimensions";

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
  dimensions: ReadonlyArray<DimensionCoverage>;
  all: Coverage;
};

/** Who answers and what is covered so far. It counts answers and reads none: no rating comes in. */
export function roundProgress(
  respondents: ReadonlyArray<RespondentStanding>,
  statements: ReadonlyArray<StatementStanding>,
): RoundProgress {
  const people = respondents.length;
  return {
    groups: GROUPS.map((group) => ({
      group,
      ...standingOf(respondents.filter((respondent) => respondent.group === group)),
    })).filter(({ asked }) => asked > 0),
    everybody: standingOf(respondents),
    dimensions: DIMENSIONS.map((dimension) => ({
      dimension,
      ...coverageOf(
        people * itemsOf(dimension).length,
        statements.filter(({ itemId }) => isAsked(itemId) && dimensionOf(itemId) === dimension),
      ),
    })),
    all: coverageOf(
      people * ITEM_IDS.length,
      statements.filter(({ itemId }) => isAsked(itemId)),
    ),
  };
}

function isAsked(itemId: string): itemId is (typeof ITEM_IDS)[number] {
  return ITEM_IDS.some((asked) => asked === itemId);
}

function standingOf(respondents: ReadonlyArray<RespondentStanding>) {
  return {
    asked: respondents.length,
    begun: respondents.filter(({ rated, skipped, finished }) => finished || rated + skipped > 0).length,
    finished: respondents.filter(({ finished }) => finished).length,
  };
}

function coverageOf(asked: number, statements: ReadonlyArray<StatementStanding>): Coverage {
  const rated = sumOf(statements.map((statement) => statement.rated));
  const skipped = sumOf(statements.map((statement) => statement.skipped));
  return { asked, rated, skipped, open: asked - rated - skipped };
}

function sumOf(values: ReadonlyArray<number>): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whole percents, rounded down: 69.6 % must not read as having reached a line of 70 %. Of nothing it is nothing. */
export function percentRated({ asked, rated }: Coverage): number {
  return asked === 0 ? 0 : Math.floor((100 * rated) / asked);
}
