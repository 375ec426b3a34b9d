import "server-only";
import { type Action, can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { Prisma } from "@/prisma/generated/client";
import type { SignOffInput } from "./schema";

export type ShareRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Lets the client's CEO see it in the portal, less what the round's confidentiality withholds. Sharing twice is once. */
export async function shareDiagnosis(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal>> {
  const shared = await change(viewer, "diagnosis:share", "diagnosis.shared", {
    id: diagnosisId,
    where: { sharedWithCeoAt: null },
    data: { sharedWithCeoAt: new Date() },
  });
  return shared === "FORBIDDEN" || shared === "NOT_FOUND" ? refuse(shared) : ok();
}

/** Takes it back from the portal; twice is once. What the CEO has signed off stays with them. */
export async function unshareDiagnosis(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal | "SIGNED_OFF">> {
  const taken = await change(viewer, "diagnosis:share", "diagnosis.unshared", {
    id: diagnosisId,
    where: { sharedWithCeoAt: { not: null }, signedOffAt: null },
    data: { sharedWithCeoAt: null },
  });
  return taken === "CHANGED" || taken === "AS_IT_WAS" ? ok() : refuse(taken);
}

/** "I have read and agree", once, by the CEO it was shared with. */
export async function signOffDiagnosis(
  viewer: Viewer,
  { diagnosisId, comment }: SignOffInput,
): Promise<Result<undefined, ShareRefusal | "ALREADY_SIGNED_OFF">> {
  const signed = await change(viewer, "diagnosis:sign-off", "diagnosis.signed_off", {
    id: diagnosisId,
    visible: { sharedWithCeoAt: { not: null } },
    where: { sharedWithCeoAt: { not: null }, signedOffAt: null },
    data: { signedOffAt: new Date(), signedOffByName: viewer.displayName, signedOffComment: comment ?? null },
  });
  if (signed === "CHANGED") return ok();
  if (signed === "SIGNED_OFF") return refuse("ALREADY_SIGNED_OFF");
  return refuse(signed === "AS_IT_WAS" ? "NOT_FOUND" : signed);
}

type Change = {
  id: string;
  /** What makes the row visible besides the client, such as having been shared. */
  visible?: Prisma.DiagnosisWhereInput;
  /** The state it must be in when written; else nothing is, and the answer says whether the CEO's signature is why. */
  where: Prisma.DiagnosisWhereInput;
  data: Prisma.DiagnosisUpdateManyMutationInput;
};

async function change(viewer: Viewer, grant: Action, verb: string, { id, visible, where, data }: Change) {
  if (!can(viewer, grant)) return "FORBIDDEN";
  return withViewer(viewer, async (tx) => {
    const found = await tx.diagnosis.findFirst({
      where: { ...visible, firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!found) return "NOT_FOUND";
    const { count } = await tx.diagnosis.updateMany({ where: { ...where, firmId: viewer.firmId, id }, data });
    if (count === 0) {
      const signed = await tx.diagnosis.count({
        where: { firmId: viewer.firmId, id, signedOffAt: { not: null } },
      });
      return signed > 0 ? "SIGNED_OFF" : "AS_IT_WAS";
    }
    await audit(tx, viewer, verb, { entity: "diagnosis", entityId: id, ...found });
    return "CHANGED";
  });
}
