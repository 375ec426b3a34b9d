import "server-only";
import { audit } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { forgetCodeGuesses, takeCodeGuess } from "../limits";
import { type OfferedTo, hashRecoveryCode, offeredCodes, offeredSecret } from "./offer";
import { seal } from "./secrets";
import type { Somebody } from "./somebody";
import { stepOfCode } from "./totp";

/**
 * Makes the offered authenticator the person's second factor, once a code of it was shown; this session has proven it
 * then, and every other of theirs has to. ALREADY: they have one (enrolled in another tab).
 */
export async function enrolSecondFactor(
  who: Somebody,
  tokenHash: Uint8Array<ArrayBuffer>,
  code: string,
): Promise<Result<undefined, "WRONG_CODE" | "TOO_MANY" | "ALREADY">> {
  const { userId } = who;
  if (!(await takeCodeGuess(userId))) return refuse("TOO_MANY");
  const enrolled = await withFirm(who.firmId, async (tx) => {
    const to = await offeredTo(tx, userId, tokenHash);
    if ((await tx.secondFactor.count({ where: { userId } })) > 0) return refuse("ALREADY");
    const secret = offeredSecret(to);
    const step = stepOfCode(secret, code);
    if (step === null) return refuse("WRONG_CODE");
    await tx.secondFactor.create({
      data: { userId, sealedSecret: seal(secret), lastStep: step },
      select: { userId: true },
    });
    await putRecoveryCodes(tx, userId, to);
    await tx.session.update({ where: { tokenHash, userId }, data: { factorAt: new Date() } });
    await auditFactor(tx, who, "second-factor.enrolled");
    return ok();
  });
  if (enrolled.ok) await forgetCodeGuesses(userId);
  return enrolled;
}

/** The person's row is held, so that two tabs enrol one authenticator. */
export async function offeredTo(tx: Tx, userId: string, tokenHash: Uint8Array): Promise<OfferedTo> {
  await tx.$executeRaw`SELECT 1 FROM "user" WHERE id = ${userId}::uuid FOR UPDATE`;
  const { factorChangedAt } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { factorChangedAt: true },
  });
  return { tokenHash, factorChangedAt };
}

/** The codes on offer become the ones that work, and the next offer is another. */
export async function putRecoveryCodes(tx: Tx, userId: string, to: OfferedTo): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: offeredCodes(to).map((code) => ({ userId, codeHash: hashRecoveryCode(code) })),
  });
  await tx.user.update({
    where: { id: userId },
    data: { factorChangedAt: new Date() },
    select: { id: true },
  });
}

export async function auditFactor(tx: Tx, who: Somebody, action: string): Promise<void> {
  const { membershipId: entityId, clientCompanyId } = who;
  await audit(tx, who, action, { entity: "membership", entityId, clientCompanyId });
}
