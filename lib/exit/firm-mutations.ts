import "server-only";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { can, type Viewer } from "@/lib/auth/policy";
import { provePassword } from "@/lib/auth/prove-password";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { isSameName } from "@/lib/rules/exit/same-name";
import { toIsoDay } from "@/lib/units/days";
import { aboutDeletion } from "./audited";
import { certificatePath } from "./certificate-link";
import { scheduleDeletion } from "./schedule";
import type { BeginFirmInput } from "./schema";

export type BeginFirmRefusal = "FORBIDDEN" | "OTHER_NAME" | "ASKED_ALREADY" | "WRONG" | "TOO_MANY";

/**
 * Begins the deletion of the whole firm, with every client. Answers where the certificate will stand: nobody can sign in
 * to read it then, so this address is told once and kept as its hash. ASKED_ALREADY: it runs.
 */
export async function beginFirmDeletion(
  viewer: Viewer,
  { id, name, password }: BeginFirmInput,
  address: string,
): Promise<Result<string, BeginFirmRefusal>> {
  if (!can(viewer, "deletion:decide")) return refuse("FORBIDDEN");
  if (!isSameName(name, viewer.firmName)) return refuse("OTHER_NAME");
  const proven = await provePassword(viewer, password, address);
  if (!proven.ok) return proven;
  const { firmId, firmName, displayName, role, timeZone } = viewer;
  const secret = newSecret();
  return withViewer(viewer, async (tx) => {
    const running = await tx.deletion.count({ where: { firmId, subject: "firm", state: "waiting" } });
    if (running > 0) return refuse("ASKED_ALREADY");
    const { lastDay } = await tx.deletion.create({
      data: {
        ...{ firmId, id, subject: "firm", name: firmName, state: "waiting" },
        ...{ askedByName: displayName, askedByRole: role },
        ...{ decidedAt: new Date(), decidedByName: displayName },
        certificateSecret: hashSecret(secret),
      },
      select: { lastDay: true },
    });
    if (!lastDay) throw new Error("The database did not say until when a deletion waits");
    await scheduleDeletion(tx, { firmId, deletionId: id }, toIsoDay(lastDay), timeZone);
    const after = { lastDay: toIsoDay(lastDay) };
    await audit(tx, viewer, "deletion.begun", { ...aboutDeletion(id), after });
    return ok(certificatePath(secret));
  });
}
