import "server-only";
import { randomBytes } from "node:crypto";
import { type Viewer, can } from "@/lib/auth/policy";
import { forgetServed } from "@/lib/auth/served";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { isProof, proofOf } from "@/lib/rules/address/host";
import { lookUpTxt, type LookUpTxt } from "./look-up-txt";

/**
 * Says under which name of its own the firm wants to be reached. Nothing is served there yet, and the name is not reserved:
 * of two who say it, it is theirs who proves it. TAKEN: another firm has.
 */
export function setAddress(
  viewer: Viewer,
  host: string,
): Promise<Result<undefined, "NOT_FOUND" | "HAS_ANOTHER" | "TAKEN">> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
    const { firmId, displayName: setByName } = viewer;
    const before = await tx.firmAddress.findUnique({ where: { firmId }, select: { host: true } });
    if (before) return before.host === host ? ok() : refuse("HAS_ANOTHER");
    if (await isAnothers(tx, firmId, host)) return refuse("TAKEN");
    const token = randomBytes(18).toString("base64url");
    await tx.firmAddress.create({ data: { firmId, host, token, setByName }, select: { host: true } });
    await auditAddress(tx, viewer, "set", host);
    return ok();
  });
}

export type ProveRefusal = "NOT_FOUND" | "GONE" | "TAKEN" | "NO_DNS" | "NO_RECORD" | "ANOTHER_RECORD";

/** Looks whether the name's DNS says what was asked for; from then on the program is served there. */
export async function proveAddress(
  viewer: Viewer,
  host: string,
  lookUp: LookUpTxt = lookUpTxt,
): Promise<Result<undefined, ProveRefusal>> {
  if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
  const { firmId } = viewer;
  const asked = await withViewer(viewer, (tx) =>
    tx.firmAddress.findFirst({
      where: { firmId, host },
      select: { host: true, token: true, provenAt: true },
    }),
  );
  if (!asked) return refuse("GONE");
  if (asked.provenAt) return ok();
  const { name, value } = proofOf(asked);
  const records = await lookUp(name);
  if (records === "NO_DNS") return refuse("NO_DNS");
  if (!isProof(records, value)) return refuse(records.length === 0 ? "NO_RECORD" : "ANOTHER_RECORD");

  const proven = await withViewer(viewer, async (tx) => {
    // Of two firms at the same moment the second is stopped by the index, asks again, and finds the first.
    if (await isAnothers(tx, firmId, host)) return refuse("TAKEN");
    const { count } = await tx.firmAddress.updateMany({
      where: { firmId, host, token: asked.token, provenAt: null },
      data: { provenAt: new Date() },
    });
    if (count === 0) return refuse("GONE");
    await auditAddress(tx, viewer, "proven", host);
    return ok();
  });
  forgetServed();
  return proven;
}

/** Nothing is served there any more, from the next request on. Its sign-ins end with it; those at the program's stay. */
export async function takeAddressAway(
  viewer: Viewer,
  host: string,
): Promise<Result<undefined, "NOT_FOUND" | "GONE">> {
  const taken = await withViewer(viewer, async (tx) => {
    if (!can(viewer, "firm:manage")) return refuse("NOT_FOUND");
    const { count } = await tx.firmAddress.deleteMany({ where: { firmId: viewer.firmId, host } });
    if (count === 0) return refuse("GONE");
    await auditAddress(tx, viewer, "taken-away", host);
    return ok();
  });
  forgetServed();
  return taken;
}

async function isAnothers(tx: Tx, firmId: string, host: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM served_addresses() s WHERE s.host = ${host} AND s.firm_id <> ${firmId}::uuid`;
  return rows.length > 0;
}

async function auditAddress(tx: Tx, viewer: Viewer, what: "set" | "proven" | "taken-away", host: string) {
  await audit(tx, viewer, `firm.address-${what}`, {
    entity: "firm",
    entityId: viewer.firmId,
    clientCompanyId: null,
    [what === "taken-away" ? "before" : "after"]: { host },
  });
}
