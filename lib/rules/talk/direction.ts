import type { Gap } from "../diagnosis/gaps";
import { GROUPS, type Group } from "../diagnosis/words";

/** Between which two views a subject lies furthest apart, and by how many levels of the answers. */
export type Direction =
  { kind: "between"; higher: Group; lower: Group; levels: number } | { kind: "heads"; levels: number };

/** `null` where all agree. Of two groups that say the same, the CEO and then the heads are named. */
export function directionOf({ views, headSpread }: Pick<Gap, "views" | "headSpread">): Direction | null {
  const known = GROUPS.flatMap((group) => {
    const rating = views[group];
    return rating === null ? [] : [{ group, rating }];
  });
  const [first, ...rest] = known;
  if (!first) return null;
  const higher = rest.reduce((best, view) => (view.rating > best.rating ? view : best), first);
  const lower = rest.reduce((best, view) => (view.rating < best.rating ? view : best), first);
  const between = round(higher.rating - lower.rating);
  const within = headSpread ? round(headSpread.high - headSpread.low) : 0;
  if (within > between) return { kind: "heads", levels: within };
  if (between === 0) return null;
  return { kind: "between", higher: higher.group, lower: lower.group, levels: between };
}

function round(levels: number): number {
  return Math.round(levels * 100) / 100;
}
