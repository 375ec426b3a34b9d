import "server-only";
import { randomUUID } from "node:crypto";
import { audit } from "@/lib/db/audit";
import { db } from "@/lib/db/client";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { OperatorError } from "@/lib/operator-error";
import { type Result, ok, refuse } from "@/lib/result";
import { consumeLink, issueLink } from "./links";
import { hashPassword } from "./password";

/** The path of the one-time page where the first owner sets up the firm. Asked for again, the earlier one ends. */
export function createSetupLink(): Promise<string> {
  return db().$transaction(async (tx) => {
    await oneAtATime(tx);
    if (await isSetUp(tx)) throw new OperatorError("This installation has its firm already: sign in there.");
    return issueLink(tx, "set_up", {});
  });
}

export interface FirstFirm {
  readonly firmName: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes the firm and its owner. LINK_GONE when the link was used, replaced, is a day old, or a firm exists. */
export async function setUpFirm(
  token: string,
  first: FirstFirm,
): Promise<Result<{ userId: string; membershipId: string }, "LINK_GONE">> {
  const passwordHash = await hashPassword(first.password);
  const [firmId, membershipId] = [randomUUID(), randomUUID()];
  return withFirm(firmId, async (tx) => {
    await oneAtATime(tx);
    if ((await isSetUp(tx)) || !(await consumeLink(tx, token, "set_up"))) return refuse("LINK_GONE");
    const { firmName, timeZone, currency, name, email } = first;
    await tx.firm.create({ data: { id: firmId, name: firmName, timeZone, currency } });
    const user = await tx.user.create({ data: { email, passwordHash }, select: { id: true } });
    await tx.membership.create({
      data: {
        firmId,
        id: membershipId,
        userId: user.id,
        role: "owner",
        displayName: name,
        email,
        acceptedAt: new Date(),
      },
    });
    const actor = { firmId, membershipId, displayName: name };
    await audit(tx, actor, "firm.set-up", { entity: "firm", entityId: firmId, clientCompanyId: null });
    return ok({ userId: user.id, membershipId });
  });
}

/** Row-level security hides every firm from whom is in none; people are not hidden, and a firm is made with its owner. */
async function isSetUp(tx: Tx): Promise<boolean> {
  return (await tx.user.count({ take: 1 })) > 0;
}

async function oneAtATime(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('throughline.set-up'))`;
}
