import "server-only";
import { type Action, can, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { diagnosisShared, diagnosisSignedOff } from "@/lib/notices/happenings";
import { type Happening, notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import type { Prisma } from "@/prisma/generated/client";
import { closedVersion, notReplaced } from "./read";
import type { SignOffInput } from "./schema";

export type ShareRefusal = "FORBIDDEN" | "NOT_FOUND";

/**
 * Lets the client's CEO see it in the portal, less what the round's confidentiality withholds. Sharing twice is once. A
 * version that another has replaced is not shared any more.
 */
export async function shareDiagnosis(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal | "REPLACED">> {
  const shared = await change(viewer, "diagnosis:share", "diagnosis.shared", {
    id: diagnosisId,
    where: { sharedWithCeoAt: null, round: notReplaced },
    data: { sharedWithCeoAt: new Date() },
    tells: (client, id) => diagnosisShared(client, id, "ceo"),
  });
  if (shared === "FORBIDDEN" || shared === "NOT_FOUND" || shared === "REPLACED") return refuse(shared);
  return ok();
}

/** Takes it back from the portal, from the heads as well; twice is once. What the CEO has signed off stays with them. */
export async function unshareDiagnosis(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal | "SIGNED_OFF">> {
  const taken = await change(viewer, "diagnosis:share", "diagnosis.unshared", {
    id: diagnosisId,
    where: { sharedWithCeoAt: { not: null }, signedOffAt: null },
    data: { sharedWithCeoAt: null, sharedWithHeadsAt: null },
  });
  if (taken === "FORBIDDEN" || taken === "NOT_FOUND" || taken === "SIGNED_OFF") return refuse(taken);
  return ok();
}

/** Lets the client's heads see what `forHead` leaves of it, once the CEO has it. Sharing twice is once. */
export async function shareWithHeads(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal | "NOT_WITH_CEO" | "REPLACED">> {
  const shared = await change(viewer, "diagnosis:share", "diagnosis.shared_with_heads", {
    id: diagnosisId,
    where: { sharedWithCeoAt: { not: null }, sharedWithHeadsAt: null, round: notReplaced },
    data: { sharedWithHeadsAt: new Date() },
    tells: (client, id) => diagnosisShared(client, id, "head"),
  });
  if (shared === "CHANGED" || shared === "WITH_HEADS") return ok();
  return refuse(shared === "SIGNED_OFF" || shared === "AS_IT_WAS" ? "NOT_WITH_CEO" : shared);
}

/** Takes it back from the heads at once; twice is once. It stays with the CEO. */
export async function unshareWithHeads(
  viewer: Viewer,
  diagnosisId: string,
): Promise<Result<undefined, ShareRefusal>> {
  const taken = await change(viewer, "diagnosis:share", "diagnosis.unshared_with_heads", {
    id: diagnosisId,
    where: { sharedWithHeadsAt: { not: null } },
    data: { sharedWithHeadsAt: null },
  });
  return taken === "FORBIDDEN" || taken === "NOT_FOUND" ? refuse(taken) : ok();
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
    tells: diagnosisSignedOff,
  });
  if (signed === "CHANGED") return ok();
  if (signed === "SIGNED_OFF") return refuse("ALREADY_SIGNED_OFF");
  return refuse(signed === "FORBIDDEN" ? signed : "NOT_FOUND");
}

type Change = {
  id: string;
  /** What makes the row visible besides the client, such as having been shared. */
  visible?: Prisma.DiagnosisWhereInput;
  /** The state it must be in when written; else nothing is, and the answer says what it is in. */
  where: Prisma.DiagnosisWhereInput;
  data: Prisma.DiagnosisUpdateManyMutationInput;
  tells?: (clientCompanyId: string, id: string) => Happening;
};

async function change(
  viewer: Viewer,
  grant: Action,
  verb: string,
  { id, visible, where, data, tells }: Change,
) {
  if (!can(viewer, grant)) return "FORBIDDEN";
  return withViewer(viewer, async (tx) => {
    const found = await tx.diagnosis.findFirst({
      where: { ...visible, firmId: viewer.firmId, id, clientCompany: visibleClients(viewer) },
      select: { clientCompanyId: true },
    });
    if (!found) return "NOT_FOUND";
    const { count } = await tx.diagnosis.updateMany({ where: { ...where, firmId: viewer.firmId, id }, data });
    if (count === 0) {
      return stateOf(
        await tx.diagnosis.findFirstOrThrow({
          where: { firmId: viewer.firmId, id },
          select: {
            ...{ signedOffAt: true, sharedWithHeadsAt: true },
            round: { select: { reopenedAs: closedVersion } },
          },
        }),
        where,
      );
    }
    const told = tells?.(found.clientCompanyId, id);
    if (told) await notify(tx, viewer, told);
    await audit(tx, viewer, verb, { entity: "diagnosis", entityId: id, ...found });
    return "CHANGED";
  });
}

type Standing = {
  signedOffAt: Date | null;
  sharedWithHeadsAt: Date | null;
  round: { reopenedAs: readonly unknown[] };
};

/** Why a change was not made: what forbids it, the first of these that holds. */
function stateOf({ signedOffAt, sharedWithHeadsAt, round }: Standing, asked: Prisma.DiagnosisWhereInput) {
  if (asked.round && round.reopenedAs.length > 0) return "REPLACED";
  if (asked.sharedWithHeadsAt === null && sharedWithHeadsAt) return "WITH_HEADS";
  return signedOffAt ? "SIGNED_OFF" : "AS_IT_WAS";
}
