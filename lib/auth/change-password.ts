import "server-only";
import { withViewerInArchive } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { auditOwn } from "./own-sessions";
import { hashPassword } from "./password";
import type { Viewer } from "./policy";
import { provePassword } from "./prove-password";
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
  const shown = await provePassword(viewer, currentPassword, address);
  if (!shown.ok) return shown;
  const { email, passwordHash: proven } = shown.value;
  const passwordHash = await hashPassword(newPassword);
  return withViewerInArchive(viewer, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "user" WHERE id = ${viewer.userId}::uuid FOR UPDATE`;
    const now = await tx.user.findUniqueOrThrow({
      where: { id: viewer.userId },
      select: { passwordHash: true },
    });
    if (now.passwordHash !== proven) return refuse("WRONG");
    await putPassword(tx, viewer.userId, email, passwordHash, current);
    await auditOwn(tx, viewer, "password.changed");
    return ok();
  });
}
