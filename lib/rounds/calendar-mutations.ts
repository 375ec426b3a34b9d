import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { keepRoundAt } from "@/lib/jobs/queue";
import { canSend } from "@/lib/mail/deliver";
import { ok, refuse, type Result } from "@/lib/result";
import { dayIn, fromIsoDay, instantAt } from "@/lib/units/days";
import { lockRound } from "./lock";
import { postLetter, roundLetterFacts, roundLetterSelect } from "./post";
import type { ChangeCalendarInput, RemindInput } from "./schema";
import { visibleRounds } from "./scope";

export type ChangeCalendarRefusal = "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED" | "STALE" | "ENDS_IN_PAST";

/** Moves a round's days, its message, and whether letters go out by themselves. What went out stays as it was. */
export async function changeRoundCalendar(
  viewer: Viewer,
  { roundId, version, opensOn, closesOn, message, sendsMail }: ChangeCalendarInput,
): Promise<Result<undefined, ChangeCalendarRefusal>> {
  if (closesOn !== null && closesOn < dayIn(viewer.timeZone, new Date())) return refuse("ENDS_IN_PAST");
  return inLockedRound(viewer, roundId, async (tx, locked) => {
    if (locked.version !== version) return refuse("STALE");
    const { firmId } = viewer;
    await tx.round.updateMany({
      where: { firmId, id: roundId, version },
      data: {
        opensOn: opensOn && fromIsoDay(opensOn),
        closesOn: closesOn && fromIsoDay(closesOn),
        message,
        sendsMail,
        closingProblem: null,
        version: { increment: 1 },
      },
    });
    await keepRoundAt(tx, { firmId, roundId });
    const { clientCompanyId } = locked;
    const after = { opensOn, closesOn, sendsMail, hasMessage: message !== null };
    await audit(tx, viewer, "round.calendar_changed", {
      entity: "round",
      entityId: roundId,
      clientCompanyId,
      after,
    });
    return ok();
  });
}

export type RemindRefusal = "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED" | "NO_MAIL" | "NOBODY_LEFT";

/**
 * Reminds those who are missing, each at most once a day; the value is how many were. NOBODY_LEFT: all of them have
 * finished, have no address, or were written to today.
 */
export async function remindRespondents(
  viewer: Viewer,
  { roundId, respondentIds }: RemindInput,
): Promise<Result<number, RemindRefusal>> {
  return inLockedRound(viewer, roundId, async (tx, round) => {
    const { firmId, firmName, displayName: asker } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
    if (!canSend(firm)) return refuse("NO_MAIL");
    const day = dayIn(viewer.timeZone, new Date());
    const today = fromIsoDay(day);
    const respondents = await tx.respondent.findMany({
      where: {
        firmId,
        roundId,
        id: { in: respondentIds },
        submittedAt: null,
        contact: { deletedAt: null, email: { not: null } },
        reminders: { none: { day: today } },
        links: { none: { madeAt: { gte: instantAt(day, 0, viewer.timeZone) } } },
      },
      select: { id: true, name: true, contact: { select: { email: true } } },
    });
    const { clientCompanyId } = round;
    const facts = { ...roundLetterFacts(round), asker, firmName };
    let reminded = 0;
    for (const { id: respondentId, name, contact } of respondents) {
      if (!contact?.email) continue;
      const addressee = { firmId, clientCompanyId, respondentId, name, email: contact.email };
      const mailId = await postLetter(tx, "by_hand", addressee, facts);
      await tx.reminder.create({
        data: { firmId, clientCompanyId, respondentId, kind: "by_hand", day: today, mailId },
        select: { mailId: true },
      });
      reminded += 1;
    }
    if (reminded === 0) return refuse("NOBODY_LEFT");
    const after = { respondents: respondents.map(({ id }) => id) };
    await audit(tx, viewer, "round.reminded", { entity: "round", entityId: roundId, clientCompanyId, after });
    return ok(reminded);
  });
}

type Round = NonNullable<Awaited<ReturnType<typeof find>>> & { version: number };

async function inLockedRound<Value, Refusal extends string>(
  viewer: Viewer,
  roundId: string,
  run: (tx: Tx, round: Round) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED">> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const round = await find(tx, viewer, roundId);
    const locked = round && (await lockRound(tx, viewer, roundId));
    if (!locked) return refuse("NOT_FOUND");
    if (locked.state === "closed") return refuse("ROUND_CLOSED");
    return run(tx, { ...round, version: locked.version });
  });
}

function find(tx: Tx, viewer: Viewer, roundId: string) {
  return tx.round.findFirst({ where: { ...visibleRounds(viewer), id: roundId }, select: roundLetterSelect });
}
