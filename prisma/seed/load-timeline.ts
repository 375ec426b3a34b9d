import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addRole } from "@/lib/clients/role-mutations";
import { withFirm } from "@/lib/db/tenant";
import { addEntry } from "@/lib/timeline/mutations";
import { type IsoDay, addDays } from "@/lib/units/days";
import { done, type LoadedCompany } from "./load-company";

/** What was said with a client's people over time, and what they were before. */
export async function loadTimeline(
  { worker, other }: { worker: StaffViewer; other: StaffViewer },
  { company, clientCompanyId, contactIds }: LoadedCompany,
  today: IsoDay,
): Promise<void> {
  const idOf = (name: string) => {
    const id = contactIds.get(name);
    if (!id) throw new Error(`The story names “${name}”, who is not there.`);
    return id;
  };
  const { firmId } = worker;
  for (const { daysAgo, with: people, byOther, next, title, sender, ...said } of company.past?.entries ??
    []) {
    const id = randomUUID();
    const day = addDays(today, -daysAgo);
    const about = {
      contactIds: people.map(idOf),
      mentionIds: [],
      title: title ?? null,
      sender: sender ?? null,
    };
    const step = { nextStep: next?.title ?? null, nextStepDay: next ? addDays(today, next.inDays) : null };
    const entry = { id, clientCompanyId, day, ...said, ...about, taskId: randomUUID(), ...step };
    done(await addEntry(byOther ? other : worker, entry));
    // It was written down when it happened.
    await withFirm(
      firmId,
      (tx) =>
        tx.$executeRaw`UPDATE timeline_entry SET created_at = happened_at WHERE firm_id = ${firmId}::uuid AND id = ${id}::uuid`,
    );
  }
  for (const { of, fromDaysAgo, untilDaysAgo, ...role } of company.past?.roles ?? []) {
    const days = {
      fromDay: addDays(today, -fromDaysAgo),
      untilDay: untilDaysAgo === null ? null : addDays(today, -untilDaysAgo),
    };
    done(await addRole(worker, { id: randomUUID(), clientCompanyId, contactId: idOf(of), ...role, ...days }));
  }
}

/** Each of the staff last looked at every client a few days ago; what was loaded was known when it happened. */
export async function loadVisits(
  firmId: string,
  staff: readonly StaffViewer[],
  today: IsoDay,
): Promise<void> {
  const at = new Date(`${addDays(today, -4)}T09:00:00Z`);
  await withFirm(firmId, async (tx) => {
    const clients = await tx.clientCompany.findMany({ where: { firmId }, select: { id: true } });
    await tx.clientVisit.createMany({
      data: staff.flatMap(({ membershipId }) =>
        clients.map(({ id }) => ({ firmId, membershipId, clientCompanyId: id, sinceAt: at, visitedAt: at })),
      ),
    });
    await tx.$executeRaw`UPDATE escalation SET created_at = raised_day + time '12:00' WHERE firm_id = ${firmId}::uuid`;
    await tx.$executeRaw`UPDATE week SET agreed_at = monday + 8 + time '08:00' WHERE firm_id = ${firmId}::uuid AND agreed_at IS NOT NULL AND monday < current_date - 8`;
    await tx.$executeRaw`UPDATE engagement SET created_at = starts_on - interval '1 day' WHERE firm_id = ${firmId}::uuid AND starts_on <= current_date`;
  });
}
