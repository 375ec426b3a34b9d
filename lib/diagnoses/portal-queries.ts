import "server-only";
import { can, type PortalViewer, languageOf } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { ownRespondents } from "@/lib/rounds/scope";
import { readPortalSops } from "@/lib/sops/read-portal-sops";
import { sopsWaitingFor } from "@/lib/sops/scope";
import { waitingFor } from "@/lib/rules/waiting/waiting";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { readWaiting } from "@/lib/waiting/read";
import type { Prisma } from "@/prisma/generated/client";
import { readShared } from "./read";
import { readFindings } from "./read-findings";
import { readSharedTrend } from "./shared-trend";

const NOTHING = { escalations: [], weeks: [], deliverables: [], actions: [], news: [] };

/**
 * Where a portal user stands: all that waits for them, the deliverables they own, and of the newest
 * shared diagnosis what the CEO, or a head, may see.
 */
export async function getPortalHome(viewer: PortalViewer) {
  const locale = languageOf(viewer);
  // The session knows it: null once the client company was deleted.
  if (viewer.clientName === null) return null;
  const client = { id: viewer.clientCompanyId, name: viewer.clientName };
  return withViewer(viewer, async (tx) => {
    const own = can(viewer, "answer:give") ? ownRespondents(viewer) : null;
    const respondent =
      own &&
      (await tx.respondent.findFirst({
        where: { AND: [own, { round: { state: "open" } }] },
        select: respondentSelect,
      }));
    const today = dayIn(viewer.timeZone, new Date());
    const sops = await readPortalSops(tx, viewer, sopsWaitingFor(viewer));
    const waiting = await readWaiting(tx, viewer, today);
    const task = respondent && taskOf(respondent);
    const standing = can(viewer, "diagnosis:read") ? await readShared(tx, viewer) : null;
    return {
      client,
      today,
      task,
      standing,
      owned: (waiting?.deliverables ?? [])
        // The CEO finds what is in use in the list of all; a head, whose list this is, as long as it is shared.
        .filter(({ isOwn, state }) => isOwn && (state !== "in_use" || !can(viewer, "portal:follow")))
        .map((own) => ({
          ...own,
          href: own.isShared ? `/portal/deliverables/${own.id}` : null,
        })),
      waiting: waitingFor(
        {
          ...(waiting ?? NOTHING),
          task: task && !task.submitted ? task : null,
          diagnosis: standing?.signedOffAt === null ? standing : null,
          sops: sops.map(({ id, title, inUse, waits, reviewNumber }) => ({
            ...{ id, title, toSign: waits ? inUse : null, toApprove: reviewNumber },
          })),
        },
        today,
        can(viewer, "portal:follow"),
        locale,
      ),
      trend: can(viewer, "diagnosis:read") ? await readSharedTrend(tx, viewer) : null,
      findings: can(viewer, "diagnosis:read-as-head") ? await readFindings(tx, viewer) : null,
    };
  });
}

const respondentSelect = {
  roundId: true,
  submittedAt: true,
  round: {
    select: { asOf: true, closesOn: true, reopenReason: true, ownTemplate: { select: { asked: true } } },
  },
  answers: { select: { itemId: true } },
} as const satisfies Prisma.RespondentSelect;

function taskOf({
  roundId,
  submittedAt,
  round,
  answers,
}: Prisma.RespondentGetPayload<{ select: typeof respondentSelect }>) {
  return {
    roundId,
    sinceDay: toIsoDay(round.asOf),
    closesOn: round.closesOn && toIsoDay(round.closesOn),
    reopenReason: round.reopenReason,
    submitted: submittedAt !== null,
    answered: answers.length,
    asked: round.ownTemplate?.asked.length ?? ITEM_IDS.length,
  };
}
