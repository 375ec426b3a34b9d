import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { impressionOf, saidOf } from "./said";

/** What was said and booked on the public page by whom an opportunity began with; `null`: it began otherwise. */
export async function readReviewOf(tx: Tx, { firmId }: Viewer, clientCompanyId: string) {
  const row = await tx.reviewBooking.findFirst({
    where: { firmId, clientCompanyId },
    orderBy: { createdAt: "asc" },
    select: {
      ...{ state: true, startsAt: true, endsAt: true, timeZone: true, locale: true, createdAt: true },
      ...{ visitorName: true, visitorEmail: true, said: true, impression: true },
      membership: { select: { displayName: true } },
    },
  });
  if (!row) return null;
  return { ...row, said: saidOf(row.said), impression: impressionOf(row.impression) };
}
