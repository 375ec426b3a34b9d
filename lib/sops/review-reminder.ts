import "server-only";
import { randomUUID } from "node:crypto";
import { audit, byItself } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { putMail } from "@/lib/mail/outbox";
import { spokenIn } from "@/lib/mail/reader-language";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { type IsoDay, dayIn, formatDay, toIsoDay } from "@/lib/units/days";
import { remindOn } from "./remind-on";
import { sopEntity } from "./find-version";

const WORDS = inBoth({
  en: {
    subject: (title: string) => `Still right? The procedure “${title}”`,
    due: (name: string, title: string, day: string) =>
      `${name}, you own the procedure “${title}”. It was to be looked at again on ${day}.`,
    ask: (firmName: string) =>
      `Please read it as somebody new would, and tell ${firmName} whether it still says what is done, or what to change.`,
  },
  de: {
    subject: (title) => `Stimmt er noch? Der Ablauf „${title}“`,
    due: (name, title, day) =>
      `${name}, der Ablauf „${title}“ gehört Ihnen. Er sollte am ${day} noch einmal durchgesehen werden.`,
    ask: (firmName) =>
      `Bitte lesen Sie ihn, wie es jemand Neues täte, und sagen Sie ${firmName}, ob er noch sagt, was getan wird, oder was zu ändern ist.`,
  },
});

type Ids = { firmId: string; sopId: string };

/**
 * On the review day of an SOP in use: a task for the consultants and a letter to its owner. Run early, after the day was
 * moved, it asks for itself again; run twice, it finds the day it reminded of.
 */
export async function remindOfSopReview({ firmId, sopId }: Ids, now: Date): Promise<void> {
  await withFirm(firmId, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "sop" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${sopId}::uuid FOR UPDATE`;
    const sop = await readDue(tx, firmId, sopId);
    if (!sop?.reviewDay) return;
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { timeZone: true, name: true },
    });
    const day = toIsoDay(sop.reviewDay);
    if (sop.remindedForDay && toIsoDay(sop.remindedForDay) === day) return;
    if (day > dayIn(firm.timeZone, now)) return remindOn(tx, { firmId, sopId }, day, firm.timeZone);

    const taskId = randomUUID();
    const { clientCompanyId, deliverable } = sop;
    await tx.task.create({
      data: {
        firmId,
        id: taskId,
        clientCompanyId,
        kind: "other",
        title: `Review the SOP “${deliverable.title}”`.slice(0, 160),
        dueDay: sop.reviewDay,
      },
    });
    await tx.sop.updateMany({
      where: { firmId, id: sopId },
      data: { remindedForDay: sop.reviewDay, reviewTaskId: taskId },
    });
    await writeToOwner(tx, { firmId, sopId }, firm.name, sop, day);
    await audit(tx, byItself(firmId), "sop.review-due", {
      ...sopEntity({ id: sopId, clientCompanyId }),
      after: { reviewDay: day },
    });
  });
}

function readDue(tx: Tx, firmId: string, id: string) {
  return tx.sop.findFirst({
    where: {
      firmId,
      id,
      clientCompany: { deletedAt: null },
      deliverable: { deletedAt: null, engagement: { deletedAt: null } },
      versions: { some: { state: "in_use" } },
    },
    select: {
      clientCompanyId: true,
      reviewDay: true,
      remindedForDay: true,
      deliverable: {
        select: {
          title: true,
          owner: {
            select: {
              name: true,
              email: true,
              deletedAt: true,
              language: true,
              clientCompany: { select: { language: true } },
              memberships: { where: { disabledAt: null }, select: { id: true }, take: 1 },
            },
          },
        },
      },
    },
  });
}

type Due = NonNullable<Awaited<ReturnType<typeof readDue>>>;

async function writeToOwner(
  tx: Tx,
  { firmId, sopId }: Ids,
  firmName: string,
  { deliverable: { title, owner } }: Due,
  day: IsoDay,
): Promise<void> {
  if (!owner?.email || owner.deletedAt) return;
  const language = spokenIn(owner, owner.clientCompany);
  const words = WORDS[language];
  const readsPortal = owner.memberships.length > 0;
  await putMail(tx, firmId, {
    kind: "notice",
    toEmail: owner.email,
    language,
    subject: words.subject(title),
    text: [words.due(owner.name, title, formatDay(day, language)), words.ask(firmName)].join("\n\n"),
    ...(readsPortal && { link: `/portal/sops/${sopId}` }),
  });
}

/** Once it was reviewed, its task is done too, by whoever did. */
export async function closeReviewTask(tx: Tx, firmId: string, sopId: string, byName: string): Promise<void> {
  const sop = await tx.sop.findFirst({ where: { firmId, id: sopId }, select: { reviewTaskId: true } });
  if (!sop?.reviewTaskId) return;
  await tx.task.updateMany({
    where: { firmId, id: sop.reviewTaskId, doneAt: null },
    data: { doneAt: new Date(), doneByName: byName, version: { increment: 1 } },
  });
}
