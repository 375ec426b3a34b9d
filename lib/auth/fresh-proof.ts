import type { Viewer } from "./policy";

/** For how long a proof counts: long enough to find the button, too short for a session left open on a desk. */
export const PROOF_MINUTES = 10;

/** Whether the viewer has just shown, in this session, that it is they who sit there. Signing in is not enough. */
export function isFresh({ provenAt }: Pick<Viewer, "provenAt">, now: Date = new Date()): boolean {
  return provenAt != null && provenAt.getTime() > now.getTime() - PROOF_MINUTES * 60_000;
}

/**
 * Whether the viewer has to show first that it is they, where a deed gives one of these roles, or takes one from somebody:
 * an owner can do everything, so whoever makes an owner of themselves needs no other proof any more.
 */
export function lacksProofFor(
  viewer: Pick<Viewer, "provenAt">,
  ...roles: readonly Viewer["role"][]
): boolean {
  return roles.includes("owner") && !isFresh(viewer);
}
