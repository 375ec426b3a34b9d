import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { toIsoDay } from "@/lib/units/days";

const MOST = 20;

/** What a client's CEO asked for, latest first, and what became of it. */
export async function readDataRequests(tx: Tx, of: { firmId: string; clientCompanyId: string }) {
  const rows = await tx.dataRequest.findMany({
    where: of,
    orderBy: { askedAt: "desc" },
    take: MOST,
    select: {
      ...{ id: true, state: true, askedAt: true, askedByName: true, answerBy: true },
      ...{ decidedAt: true, decidedByName: true, declineReason: true, fetchUntil: true },
    },
  });
  return rows.map(({ answerBy, fetchUntil, ...row }) => ({
    ...row,
    answerBy: toIsoDay(answerBy),
    fetchUntil: fetchUntil && toIsoDay(fetchUntil),
  }));
}

export type DataRequest = Awaited<ReturnType<typeof readDataRequests>>[number];
