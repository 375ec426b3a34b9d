import "server-only";
import { db } from "@/lib/db/client";
import { type Result, ok, refuse } from "@/lib/result";
import { giveGuessBack, takeGuess } from "./limits";
import { verifyPassword } from "./password";
import type { Viewer } from "./policy";

interface Proven {
  readonly email: string;
  readonly passwordHash: string | null;
}

/** That it is the viewer who sits there: guesses at the password count as those of the sign-in do. */
export async function provePassword(
  viewer: Viewer,
  password: string,
  address: string,
): Promise<Result<Proven, "WRONG" | "TOO_MANY">> {
  const proven = await db().user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { email: true, passwordHash: true },
  });
  if (!(await takeGuess(proven.email, address))) return refuse("TOO_MANY");
  if (!(await verifyPassword(proven.passwordHash, password))) return refuse("WRONG");
  await giveGuessBack(proven.email, address);
  return ok(proven);
}
