import "server-only";
import { withViewerInArchive } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { forgetCodeGuesses, takeCodeGuess } from "./limits";
import { auditOwn } from "./own-sessions";
import type { Viewer } from "./policy";
import { provePassword } from "./prove-password";
import { useStep } from "./second-factor/prove";

/** One of the two. */
export interface Proof {
  readonly password?: string | undefined;
  /** The six digits of their authenticator. */
  readonly code?: string | undefined;
}

export type ProofRefusal = "WRONG" | "WRONG_CODE" | "TOO_MANY";

/**
 * The viewer shows that it is they who sit there: this session may then, for ten minutes, do what an open session alone
 * may not. Guesses count as those at the sign-in do, and each wrong one stands in the trail.
 */
export async function proveAnew(
  viewer: Viewer,
  { password, code }: Proof,
  { address, tokenHash }: { address: string; tokenHash: Uint8Array<ArrayBuffer> },
): Promise<Result<undefined, ProofRefusal>> {
  if (password) {
    const proven = await provePassword(viewer, password, address);
    if (proven.ok) return note(viewer, tokenHash);
    return proven.reason === "WRONG" ? refuseNoted(viewer, "WRONG") : proven;
  }
  if (!(await takeCodeGuess(viewer.userId))) return refuse("TOO_MANY");
  const isRight = await withViewerInArchive(viewer, (tx) => useStep(tx, viewer.userId, code ?? ""));
  if (!isRight) return refuseNoted(viewer, "WRONG_CODE");
  await forgetCodeGuesses(viewer.userId);
  return note(viewer, tokenHash);
}

function note(viewer: Viewer, tokenHash: Uint8Array<ArrayBuffer>): Promise<Result<undefined, never>> {
  return withViewerInArchive(viewer, async (tx) => {
    await tx.session.updateMany({
      where: { tokenHash, userId: viewer.userId, revokedAt: null },
      data: { stepUpAt: new Date() },
    });
    await auditOwn(tx, viewer, "proof.given");
    return ok();
  });
}

function refuseNoted<Reason extends ProofRefusal>(
  viewer: Viewer,
  reason: Reason,
): Promise<Result<undefined, Reason>> {
  return withViewerInArchive(viewer, async (tx) => {
    await auditOwn(tx, viewer, "proof.refused");
    return refuse(reason);
  });
}
