import "server-only";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { forgetCodeGuesses, takeCodeGuess } from "../limits";
import { auditFactor } from "./enrol";
import { hashRecoveryCode } from "./offer";
import { unseal } from "./secrets";
import type { Somebody } from "./somebody";
import { stepOfCode } from "./totp";

/**
 * Signs the half-open session in by a code of the authenticator or by a recovery code; each works once. WRONG_CODE also
 * when the session is over. TOO_MANY after 10 wrong in 15 minutes, whoever tried.
 */
export async function proveSecondFactor(
  who: Somebody,
  tokenHash: Uint8Array<ArrayBuffer>,
  code: string,
): Promise<Result<undefined, "WRONG_CODE" | "TOO_MANY">> {
  const { userId, firmId } = who;
  if (!(await takeCodeGuess(userId))) return refuse("TOO_MANY");
  const proven = await withFirm(firmId, async (tx) => {
    const digits = code.replace(/\s/g, "");
    const isOfApp = /^\d{6}$/.test(digits);
    const used = isOfApp ? await useStep(tx, userId, digits) : await useRecoveryCode(tx, userId, code);
    if (!used) return refuse("WRONG_CODE");
    await tx.session.update({ where: { tokenHash, userId }, data: { factorAt: new Date() } });
    await auditFactor(tx, who, isOfApp ? "second-factor.proven" : "recovery-code.used");
    return ok();
  });
  if (proven.ok) await forgetCodeGuesses(userId);
  return proven;
}

/** The step is kept in the statement that checks it: of two who send the same code at once one is let in. */
export async function useStep(tx: Tx, userId: string, digits: string): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { userId }, select: { sealedSecret: true } });
  const step = factor && stepOfCode(unseal(factor.sealedSecret), digits);
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}

async function useRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashRecoveryCode(code), usedAt: null },
    data: { usedAt: new Date() },
  });
  return count > 0;
}
