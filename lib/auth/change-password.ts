import "server-only";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { giveGuessBack, takeGuess } from "./limits";
import { auditOwn } from "./own-sessions";
import { hashPassword, verifyPassword } from "./password";
import type { Viewer } from "./policy";
import { putPassword } from "./use-mailed-link";

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Replaces the viewer's own password and ends their sessions but this one. A session left open is not enough for it:
 * WRONG when the present password is not given, and guesses at it count as those of the sign-in do.
 */
export async function changePassword(
  viewer: Viewer,
  { currentPassword, newPassword }: PasswordChange,
  address: string,
  current: Uint8Array<ArrayBuffer>,
): Promise<Result<undefined, "WRONG" | "TOO_MANY">> {
  const person = { where: { id: viewer.userId }, select: { email: true, passwordHash: true } };
  const { email, passwordHash: proven } = await db().user.findUniqueOrThrow(person);
  if (!(await takeGuess(email, address))) return refuse("TOO_MANY");
  if (!(await verifyPassword(proven, currentPassword))) return refuse("WRONG");
  const passwordHash = await hashPassword(newPassword);
  const changed = await withViewer(viewer, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "user" WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
    const now = await tx.user.findUniqueOrThrow(person);
    if (now.passwordHash !== proven) return refuse("WRONG");
    await putPassword(tx, viewer.userId, email, passwordHash, current);
    await auditOwn(tx, viewer, "password.changed");
    return ok();
  });
  if (changed.ok) await giveGuessBack(email, address);
  return changed;
}
