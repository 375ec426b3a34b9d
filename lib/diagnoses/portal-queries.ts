import "server-only";
import { can, type PortalViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { ownRespondents } from "@/lib/rounds/scope";
import { toIsoDay } from "@/lib/units/days";
import { readShared } from "./read";
import { readSharedTrend } from "./shared-trend";

/** Where a portal user stands: their own open questionnaire first, and for the CEO the newest shared diagnosis. */
export async function getPortalHome(viewer: PortalViewer) {
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: { firmId: viewer.firmId, id: viewer.clientCompanyId, deletedAt: null },
      select: { id: true, name: true },
    });
    if (!client) return null;
    const own = can(viewer, "answer:give") ? ownRespondents(viewer) : null;
    const respondent =
      own &&
      (await tx.respondent.findFirst({
        where: { AND: [own, { round: { state: "open" } }] },
        select: {
          roundId: true,
          submittedAt: true,
          round: { select: { asOf: true } },
          answers: { select: { itemId: true } },
        },
      }));
    return {
      client,
      task: respondent && {
        roundId: respondent.roundId,
        asOf: toIsoDay(respondent.round.asOf),
        submitted: respondent.submittedAt !== null,
        answered: respondent.answers.length,
        asked: ITEM_IDS.length,
      },
      ...(can(viewer, "diagnosis:read")
        ? { standing: await readShared(tx, viewer, {}), trend: await readSharedTrend(tx, viewer) }
        : { standing: null, trend: null }),
    };
  });
}
