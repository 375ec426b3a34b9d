import "server-only";
import { audit, byItself } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { letterFor, type RoundDays } from "@/lib/rules/progress/round-calendar";
import { fromIsoDay, toIsoDay } from "@/lib/units/days";
import { postLetter, roundLetterFacts, roundLetterSelect } from "./post";

type Ids = { firmId: string; roundId: string };

/** Posts what each respondent who is missing is owed by now. Returns the instants at which there will be more. */
export async function postDueLetters(
  tx: Tx,
  { firmId, roundId }: Ids,
  days: RoundDays,
  now: Date,
): Promise<Date[]> {
  const round = await tx.round.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: roundId } },
    select: { ...roundLetterSelect, startedBy: { select: { displayName: true } } },
  });
  const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { name: true } });
  const facts = {
    ...roundLetterFacts(round),
    asker: round.startedBy?.displayName ?? null,
    firmName: firm.name,
  };
  const { clientCompanyId } = round;
  const later: Date[] = [];
  const posted: Record<string, string> = {};
  for (const person of await missing(tx, firmId, roundId)) {
    const { owed, next } = letterFor(days, { ...person, timeZone: person.timeZone ?? days.timeZone }, now);
    if (next) later.push(next);
    if (!owed) continue;
    const { respondentId, name, email } = person;
    const mailId = await postLetter(
      tx,
      owed.kind,
      { firmId, clientCompanyId, respondentId, name, email },
      facts,
    );
    posted[respondentId] = owed.kind;
    if (owed.kind === "invitation") continue;
    const { kind, day } = owed;
    await tx.reminder.create({
      data: { firmId, clientCompanyId, respondentId, kind, day: fromIsoDay(day), mailId },
      select: { mailId: true },
    });
  }
  if (Object.keys(posted).length > 0)
    await audit(tx, byItself(firmId), "round.letters_posted", {
      entity: "round",
      entityId: roundId,
      clientCompanyId,
      after: posted,
    });
  return later;
}

/** Who is asked, has an address, has not finished, and whose link nobody took back. */
async function missing(tx: Tx, firmId: string, roundId: string) {
  const respondents = await tx.respondent.findMany({
    where: { firmId, roundId, submittedAt: null, contact: { deletedAt: null, email: { not: null } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      contact: { select: { email: true, timeZone: true } },
      links: { orderBy: { madeAt: "asc" }, select: { madeAt: true, withdrawnAt: true } },
      reminders: { select: { kind: true, day: true } },
    },
  });
  return respondents.flatMap(({ id, name, contact, links, reminders }) => {
    const isShut = links.length > 0 && links.every(({ withdrawnAt }) => withdrawnAt);
    if (!contact?.email || isShut) return [];
    return {
      respondentId: id,
      name,
      email: contact.email,
      timeZone: contact.timeZone,
      invitedAt: links[0]?.madeAt ?? null,
      reminded: reminders.flatMap(({ kind, day }) =>
        kind === "by_hand" ? [] : { kind, day: toIsoDay(day) },
      ),
    };
  });
}
