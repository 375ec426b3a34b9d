import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { log } from "@/lib/log";
import { type Result, ok, refuse } from "@/lib/result";
import { emailAddress } from "./email";
import { giveGuessBack, takeGuess } from "./limits";
import { type OpenedSession, openSession } from "./open-session";
import { verifyPassword } from "./password";
import { LONGEST_PASSWORD } from "./password-rules";

export const credentials = z.object({
  email: emailAddress,
  password: z
    .string({ error: "Enter your password." })
    .min(1, "Enter your password.")
    .max(LONGEST_PASSWORD, `A password has at most ${LONGEST_PASSWORD} characters.`),
});

/** Where a request comes from. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string | null;
  /** At a firm's own address that firm: nobody else's people sign in there. */
  readonly atFirm?: string | null;
}

/**
 * WRONG for an unknown e-mail, a wrong password, an invitation not accepted yet, a disabled person and somebody of another
 * firm than the address's alike, after the same work. TOO_MANY after 10 wrong for one account, or 50 from one address, in 15 minutes.
 */
export async function signInWithPassword(
  { email, password }: z.output<typeof credentials>,
  { address, userAgent, atFirm }: Caller,
): Promise<Result<OpenedSession, "WRONG" | "TOO_MANY">> {
  if (!(await takeGuess(email, address))) {
    log.warn({ event: "sign-in.blocked", address }, "too many wrong passwords");
    return refuse("TOO_MANY");
  }
  const user = await db().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  const provenHash = user?.passwordHash ?? null;
  const right = await verifyPassword(provenHash, password);
  const session =
    right && user ? await openSession({ userId: user.id, userAgent, provenHash, atFirm }) : null;
  if (!session) {
    log.warn({ event: "sign-in.refused", address }, "wrong e-mail or password");
    return refuse("WRONG");
  }
  await giveGuessBack(email, address);
  return ok(session);
}
