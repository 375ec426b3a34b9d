import type { Viewer } from "./policy";

/** For how long a proof counts: long enough to find the button, too short for a session left open on a desk. */
export const PROOF_MINUTES = 10;

/** Whether the viewer has just shown, in this session, that it is they who sit there. Signing in is not enough. */
export function isFresh({ provenAt }: Pick<Viewer, "provenAt">, now: Date = new Date()): boolean {
  return provenAt != null && provenAt.getTime() > now.getTime() - PROOF_MINUTES * 60_000;
}
