import "server-only";
import { randomUUID } from "node:crypto";
import { audit, byItself } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { keepWeeksAt } from "@/lib/jobs/queue";
import { putMail } from "@/lib/mail/outbox";
import { nextMondayMorning } from "@/lib/rules/hours/late-week";
import { runsInWeek } from "@/lib/rules/hours/planned";
import { addDays, dayIn, formatWeek, fromIsoDay, type IsoDay, mondayOf, toIsoDay } from "@/lib/units/days";

type Ids = { firmId: string; engagementId: string };

/** Tells who works on an engagement that last week is not handed in, once, and goes on while it runs. */
export async function keepWeeks({ firmId, engagementId }: Ids, now: Date): Promise<void> {
  await withFirm(firmId, async (tx) => {
    const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { timeZone: true } });
    const engagement = await tx.engagement.findFirst({
      where: { firmId, id: engagementId, deletedAt: null, clientCompany: { deletedAt: null } },
      select: {
        clientCompanyId: true,
        startsOn: true,
        endsOn: true,
        clientCompany: { select: { name: true } },
      },
    });
    if (!engagement) return;
    const { clientCompanyId, startsOn, endsOn, clientCompany } = engagement;
    const plan = {
      startsOn: toIsoDay(startsOn),
      endsOn: endsOn && toIsoDay(endsOn),
      plannedMinutesPerWeek: 0,
    };
    const thisMonday = mondayOf(dayIn(firm.timeZone, now));
    const last = addDays(thisMonday, -7);
    if (runsInWeek(plan, last))
      await remind(tx, { firmId, engagementId }, { clientCompanyId, clientName: clientCompany.name }, last);
    if (plan.endsOn === null || plan.endsOn >= thisMonday)
      await keepWeeksAt(tx, { firmId, engagementId }, nextMondayMorning(firm.timeZone, now));
  });
}

type Client = { clientCompanyId: string; clientName: string };

async function remind(
  tx: Tx,
  { firmId, engagementId }: Ids,
  { clientCompanyId, clientName }: Client,
  monday: IsoDay,
) {
  const key = { firmId, engagementId, monday: fromIsoDay(monday) };
  await tx.week.createMany({ data: { ...key, id: randomUUID(), clientCompanyId }, skipDuplicates: true });
  const [late] = await tx.week.updateManyAndReturn({
    where: { ...key, state: "open", lateRemindedAt: null },
    data: { lateRemindedAt: new Date() },
    select: { id: true },
  });
  if (!late) return;
  for (const { email } of await whoWorksThere(tx, firmId, clientCompanyId))
    await putMail(tx, firmId, {
      kind: "notice",
      toEmail: email,
      subject: `${clientName}: last week is not handed in`,
      text: `The week ${formatWeek(monday)} of ${clientName} is still open. Hand its hours in, or state that there was nothing, so that the client can agree to it.`,
      link: `/clients/${clientCompanyId}/engagements/${engagementId}/weeks/${monday}`,
    });
  await audit(tx, byItself(firmId), "week.reminded", { entity: "week", entityId: late.id, clientCompanyId });
}

/** The consultants assigned to the client; where there is none, the owners. */
async function whoWorksThere(tx: Tx, firmId: string, clientCompanyId: string) {
  const active = { firmId, disabledAt: null, acceptedAt: { not: null } };
  const consultants = await tx.membership.findMany({
    where: { ...active, role: "consultant", assignments: { some: { clientCompanyId } } },
    select: { email: true },
  });
  if (consultants.length > 0) return consultants;
  return tx.membership.findMany({ where: { ...active, role: "owner" }, select: { email: true } });
}
