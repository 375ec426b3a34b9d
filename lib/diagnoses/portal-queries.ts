import "server-only";
import { can, type PortalViewer, visibleClients } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { ownRespondents } from "@/lib/rounds/scope";
import { readPortalSops } from "@/lib/sops/read-portal-sops";
import { sopsWaitingFor } from "@/lib/sops/scope";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { readShared } from "./read";
import { readFindings } from "./read-findings";
import { readSharedTrend } from "./shared-trend";

/**
 * Where a portal user stands: their own open questionnaire first, then the SOPs that wait for them, the deliverables they
 * own that are not in use yet, and of the newest shared diagnosis what the CEO, or a head, may see.
 */
export async function getPortalHome(viewer: PortalViewer) {
  // The session knows it: null once the client company was deleted.
  if (viewer.clientName === null) return null;
  const client = { id: viewer.clientCompanyId, name: viewer.clientName };
  return withViewer(viewer, async (tx) => {
    const own = can(viewer, "answer:give") ? ownRespondents(viewer) : null;
    const respondent =
      own &&
      (await tx.respondent.findFirst({
        where: { AND: [own, { round: { state: "open" } }] },
        select: {
          roundId: true,
          submittedAt: true,
          round: { select: { asOf: true, reopenReason: true, ownTemplate: { select: { asked: true } } } },
          answers: { select: { itemId: true } },
        },
      }));
    const owned = await ownedDeliverables(tx, viewer);
    const sops = await readPortalSops(tx, viewer, sopsWaitingFor(viewer));
    return {
      client,
      owned,
      sops: sops.filter(({ waits, reviewNumber }) => waits || reviewNumber !== null),
      today: dayIn(viewer.timeZone, new Date()),
      task: respondent && {
        roundId: respondent.roundId,
        asOf: toIsoDay(respondent.round.asOf),
        reopenReason: respondent.round.reopenReason,
        submitted: respondent.submittedAt !== null,
        answered: respondent.answers.length,
        asked: respondent.round.ownTemplate?.asked.length ?? ITEM_IDS.length,
      },
      ...(can(viewer, "diagnosis:read")
        ? { standing: await readShared(tx, viewer), trend: await readSharedTrend(tx, viewer) }
        : { standing: null, trend: null }),
      findings: can(viewer, "diagnosis:read-as-head") ? await readFindings(tx, viewer) : null,
    };
  });
}

/** What is somebody's own to bring into use; a login without a contact owns nothing. */
async function ownedDeliverables(tx: Tx, viewer: PortalViewer) {
  if (viewer.contactId === null) return [];
  const rows = await tx.deliverable.findMany({
    where: {
      firmId: viewer.firmId,
      ownerContactId: viewer.contactId,
      state: { notIn: ["in_use", "withdrawn"] },
      deletedAt: null,
      engagement: { deletedAt: null },
      clientCompany: visibleClients(viewer),
    },
    select: { id: true, title: true, state: true, dueDay: true },
    orderBy: [{ dueDay: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }],
  });
  return rows.map(({ dueDay, ...rest }) => ({
    ...rest,
    dueDay: dueDay && toIsoDay(dueDay),
    ownerName: viewer.displayName,
    inUseSince: null,
  }));
}
