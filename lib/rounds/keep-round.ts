import "server-only";
import { randomUUID } from "node:crypto";
import { audit, byItself } from "@/lib/db/audit";
import { type Tx, withFirm } from "@/lib/db/tenant";
import { keepRoundAt } from "@/lib/jobs/queue";
import { canSend } from "@/lib/mail/deliver";
import { putMail } from "@/lib/mail/outbox";
import { closesAt } from "@/lib/rules/progress/round-calendar";
import { formatDay, toIsoDay } from "@/lib/units/days";
import { closeLockedRound } from "./close";
import { postDueLetters } from "./due-letters";
import { lockRound } from "./lock";
import { roundDays, roundDaysSelect } from "./round-days";

type Ids = { firmId: string; roundId: string };

/**
 * Sends the letters that a round owes by now, closes it once its last day is over, and asks to be run again when there
 * will be something. Run twice, or by two at once, it finds the round's lock and what was done before.
 */
export async function keepRound(ids: Ids, now: Date): Promise<void> {
  const { firmId, roundId } = ids;
  await withFirm(firmId, async (tx) => {
    const locked = await lockRound(tx, ids, roundId);
    if (locked?.state !== "open") return;
    const round = await tx.round.findFirst({
      where: { firmId, id: roundId, clientCompany: { deletedAt: null } },
      select: { ...roundDaysSelect, sendsMail: true, closingProblem: true },
    });
    if (!round) return;
    const firm = await tx.firm.findUniqueOrThrow({
      where: { id: firmId },
      select: { isDemo: true, timeZone: true },
    });
    const days = roundDays(round, firm.timeZone);
    const ends = closesAt(days);
    if (ends && ends <= now) {
      if (round.closingProblem === null) await closeAtItsEnd(tx, ids, locked.version);
      return;
    }
    const letters = round.sendsMail && canSend(firm) ? await postDueLetters(tx, ids, days, now) : [];
    const next = [...letters, ...(ends ? [ends] : [])].sort((a, b) => a.getTime() - b.getTime())[0];
    if (next) await keepRoundAt(tx, ids, next);
  });
}

async function closeAtItsEnd(tx: Tx, { firmId, roundId }: Ids, version: number): Promise<void> {
  const actor = byItself(firmId);
  const closed = await closeLockedRound(tx, actor, { id: randomUUID(), roundId, version });
  if (!closed.ok) {
    const closingProblem = closed.reason === "NOBODY_ANSWERED" ? "nobody_answered" : "not_scorable";
    await tx.round.updateMany({
      where: { firmId, id: roundId },
      data: { closingProblem, version: { increment: 1 } },
    });
    const { clientCompanyId } = await tx.round.findUniqueOrThrow({
      where: { firmId_id: { firmId, id: roundId } },
      select: { clientCompanyId: true },
    });
    const after = { closingProblem };
    await audit(tx, actor, "round.not_closed", {
      entity: "round",
      entityId: roundId,
      clientCompanyId,
      after,
    });
  }
  await tellWhoStartedIt(tx, { firmId, roundId }, closed.ok ? closed.value : null);
}

/** The consultant looks at a diagnosis before anybody else does; so they hear that there is one. */
async function tellWhoStartedIt(tx: Tx, { firmId, roundId }: Ids, diagnosisId: string | null): Promise<void> {
  const round = await tx.round.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: roundId } },
    select: {
      asOf: true,
      clientCompany: { select: { id: true, name: true } },
      startedBy: { select: { email: true, disabledAt: true } },
    },
  });
  if (!round.startedBy || round.startedBy.disabledAt) return;
  const { id, name } = round.clientCompany;
  const which = `The round of ${formatDay(toIsoDay(round.asOf))} at ${name}`;
  await putMail(tx, firmId, {
    kind: "notice",
    toEmail: round.startedBy.email,
    ...(diagnosisId
      ? {
          subject: `${name}: the round is closed and scored`,
          text: `${which} has reached its last day. Its answers are frozen and the diagnosis is made. Nobody at the client sees it before you share it.`,
          link: `/clients/${id}/diagnoses/${diagnosisId}`,
        }
      : {
          subject: `${name}: the round could not be closed`,
          text: `${which} has reached its last day, but it could not be scored as it stands. The page of the round says why.`,
          link: `/clients/${id}/rounds/${roundId}`,
        }),
  });
}
