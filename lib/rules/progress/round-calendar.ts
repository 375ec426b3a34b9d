import { addDays, daysBetween, instantAt, type IsoDay } from "../../units/days";

/** Days as the firm's calendar has them; `timeZone` is the firm's. */
export type RoundDays = {
  startedOn: IsoDay;
  opensOn: IsoDay | null;
  closesOn: IsoDay | null;
  timeZone: string;
};

export type ReminderKind = "half_time" | "last_day";
/** The day is the reminder's own, not the one it happens to go out on. */
export type Reminder = { kind: ReminderKind; day: IsoDay };
export type Owed = { kind: "invitation" } | Reminder;

export type Correspondent = {
  timeZone: string;
  /** When their first letter or link was made. */
  invitedAt: Date | null;
  reminded: ReadonlyArray<Reminder>;
};

/** Letters arrive when the day's work begins where the respondent is. */
const MORNING = 8;
/** A reminder that could not go out for longer than this is left out: it would speak of a day that is over. */
const LATEST_MS = 24 * 60 * 60 * 1000;

/** When answers are taken from; null: at once. */
export function opensAt({ startedOn, opensOn, timeZone }: RoundDays): Date | null {
  return opensOn !== null && opensOn > startedOn ? instantAt(opensOn, 0, timeZone) : null;
}

/** When the round closes itself: as its last day ends. */
export function closesAt({ closesOn, timeZone }: RoundDays): Date | null {
  return closesOn === null ? null : instantAt(addDays(closesOn, 1), 0, timeZone);
}

/** Half-way, and the day before the last; none where the round is too short to tell it from the day before it. */
export function reminderDays({ startedOn, opensOn, closesOn }: RoundDays): Reminder[] {
  if (closesOn === null) return [];
  const first = opensOn !== null && opensOn > startedOn ? opensOn : startedOn;
  const lastDay = addDays(closesOn, -1);
  const halfTime = addDays(first, Math.floor(daysBetween(first, closesOn) / 2));
  return [
    ...(halfTime > first && halfTime < lastDay ? [{ kind: "half_time" as const, day: halfTime }] : []),
    ...(lastDay > first ? [{ kind: "last_day" as const, day: lastDay }] : []),
  ];
}

/** What a respondent who has not finished is owed by now, and the next instant at which there will be something. */
export function letterFor(
  round: RoundDays,
  person: Correspondent,
  now: Date,
): { owed: Owed | null; next: Date | null } {
  const reminders = reminderDays(round)
    .filter(({ kind, day }) => !person.reminded.some((done) => done.kind === kind && done.day === day))
    .map((reminder) => ({ reminder, at: instantAt(reminder.day, MORNING, person.timeZone) }));
  const invitation = person.invitedAt === null ? invitationAt(round, person) : null;
  const next = [...(invitation ? [invitation] : []), ...reminders.map(({ at }) => at)]
    .filter((at) => at > now)
    .sort((a, b) => a.getTime() - b.getTime())[0];
  if (invitation) return { owed: invitation <= now ? { kind: "invitation" } : null, next: next ?? null };

  const due = reminders.filter(
    ({ at }) => at <= now && now.getTime() - at.getTime() < LATEST_MS && at > (person.invitedAt ?? now),
  );
  return { owed: due.at(-1)?.reminder ?? null, next: next ?? null };
}

/** At once where the round is open already; else on its first morning, when the link also opens something. */
function invitationAt(round: RoundDays, { timeZone }: Correspondent): Date {
  const opens = opensAt(round);
  if (opens === null || round.opensOn === null) return new Date(0);
  const morning = instantAt(round.opensOn, MORNING, timeZone);
  return morning > opens ? morning : opens;
}
