import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { ceosOf } from "./ceo-addresses";

/** A letter to each of the client's CEOs about what they asked for; it leads to where its answer stands. */
export async function tellCeos(
  tx: Tx,
  { firmId, clientCompanyId }: { firmId: string; clientCompanyId: string },
  { subject, text }: { subject: string; text: string },
): Promise<void> {
  for (const { email, displayName } of await ceosOf(tx, firmId, clientCompanyId))
    await putMail(tx, firmId, {
      ...{ kind: "notice", toEmail: email, subject, link: "/portal/end" },
      text: `Hello ${displayName},\n\n${text}`,
    });
}
