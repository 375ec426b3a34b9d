import { type Composition, differences } from "@/lib/rules/report/parts";

export type Kept = { readonly version: number; readonly composition: Composition };

export type Held = {
  /** What was read, or taken over since. */
  readonly base: Kept;
  readonly mine: Composition;
  /** What this page has sent last. */
  readonly sent: Composition | null;
};

/**
 * What to do about a draft that has another version than the one worked on. "adopt": it says what was sent or stands here,
 * so only its version is new. "take": nothing was changed here. "conflict": both changed it, and both are shown.
 */
export function reconcile({ base, mine, sent }: Held, kept: Kept): "same" | "adopt" | "take" | "conflict" {
  if (kept.version === base.version) return "same";
  const isAs = (other: Composition) => differences(kept.composition, other).length === 0;
  if (isAs(mine) || (sent !== null && isAs(sent))) return "adopt";
  return differences(base.composition, mine).length === 0 ? "take" : "conflict";
}
