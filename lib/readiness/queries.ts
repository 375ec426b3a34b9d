import "server-only";
import { type StaffViewer, can, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { notReplaced, resultOf } from "@/lib/diagnoses/read";
import { isToCome } from "@/lib/rules/engagement/plan-standing";
import { forecastOf } from "@/lib/rules/readiness/forecast";
import { horizonOf } from "@/lib/rules/readiness/horizon";
import { readinessOf } from "@/lib/rules/readiness/readiness";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readinessFactsOf } from "./facts";
import { gatherWork, workSelect } from "./gather";

/** Where a client stands on its way to the full-time hire, by its newest diagnosis and its work. `null`: not visible. */
export async function getReadiness(viewer: StaffViewer, clientCompanyId: string, now: Date = new Date()) {
  if (!can(viewer, "report:read") || !areRowIds(clientCompanyId)) return null;
  const today = dayIn(viewer.timeZone, now);
  return withViewer(viewer, async (tx) => {
    const row = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        id: true,
        name: true,
        currency: true,
        fullTimeBudgetMinor: true,
        ...workSelect,
        diagnoses: {
          where: { round: notReplaced },
          orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
          take: 1,
          select: { asOf: true, result: true },
        },
      },
    });
    if (!row) return null;
    const { id, name, diagnoses } = row;
    const { work } = await gatherWork(tx, viewer, row, now);
    const [newest] = diagnoses;
    const facts = readinessFactsOf(row, newest ? resultOf(newest.result) : null, work, today);
    const readiness = readinessOf(facts);
    return {
      client: { id, name },
      assessedOn: newest ? toIsoDay(newest.asOf) : null,
      hasEngagement: work.deliverables !== null,
      readiness,
      forecast: forecastOf(readiness, facts, today),
      horizon: horizonOf(row.engagements.map(termOf), today),
    };
  });
}

type EngagementRow = Prisma.ClientCompanyGetPayload<{ select: typeof workSelect }>["engagements"][number];

function termOf({ startsOn, endsOn, deliverables }: EngagementRow) {
  return {
    startsOn: toIsoDay(startsOn),
    endsOn: endsOn && toIsoDay(endsOn),
    dueDays: deliverables.filter(isToCome).map(({ dueDay }) => dueDay && toIsoDay(dueDay)),
  };
}
