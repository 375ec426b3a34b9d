import { meanOf, toScore } from "../diagnosis/scores";
import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";

export type DimensionScores = Readonly<Record<Dimension, number | null>>;

export interface DimensionGain {
  readonly dimension: Dimension;
  readonly before: number | null;
  readonly after: number | null;
  /** Points of 100; `null` where either is unknown. Negative: lost. */
  readonly gained: number | null;
  /** `null` where nothing was gained, or nothing is known: never zero. */
  readonly minutesPerPoint: number | null;
}

/**
 * Hours for each point gained. The same hours stand against every dimension, since nobody works on one alone; the mean
 * takes the dimensions that are known on both days.
 */
export function valuePerPoint(before: DimensionScores, after: DimensionScores, minutes: number) {
  const dimensions = DIMENSIONS.map((dimension): DimensionGain => {
    const [was, is] = [before[dimension], after[dimension]];
    const gained = was === null || is === null ? null : toScore(is - was);
    return { dimension, before: was, after: is, gained, minutesPerPoint: perPoint(minutes, gained) };
  });
  const gained = toScore(meanOf(dimensions.map((each) => each.gained)));
  return { minutes, dimensions, mean: { gained, minutesPerPoint: perPoint(minutes, gained) } };
}
export type PointValue = ReturnType<typeof valuePerPoint>;

function perPoint(minutes: number, gained: number | null): number | null {
  return gained === null || gained <= 0 ? null : Math.round(minutes / gained);
}
