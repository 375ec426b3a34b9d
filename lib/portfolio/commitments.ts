import type { Commitment } from "@/lib/rules/portfolio/commitments";
import { type EngagementFacts, agreeUntil } from "@/lib/rules/portfolio/engagement-week";
import type { ClientFacts } from "@/lib/rules/portfolio/facts";
import { type IsoDay, formatDay } from "@/lib/units/days";
import type { Due } from "./dues-sql";
import type { CadenceInPortfolio } from "./read-cadences";

/** Everything that somebody counts on at one client, until a day. */
export function commitmentsOf(
  { id: clientId, name: clientName, openRound, engagements }: ClientFacts,
  { dues, cadences }: { dues: readonly Due[]; cadences: readonly CadenceInPortfolio[] },
  { today, until }: { today: IsoDay; until: IsoDay },
): Commitment[] {
  const of = { clientId, clientName, minute: null };
  const ahead = (day: IsoDay | null): day is IsoDay => day !== null && day >= today && day <= until;
  return [
    ...dues.map((due) => ({ ...of, ...dueWords(due), id: due.id, day: due.day })),
    ...cadences.flatMap(({ id, title, toCome }) =>
      toCome.map(({ day, onDay, startMinute }) => ({
        ...of,
        id: `${id} ${day}`,
        kind: "meeting" as const,
        words: title,
        day: onDay,
        minute: startMinute,
        path: `/cadences/${id}/meetings/${day}`,
      })),
    ),
    ...(openRound && ahead(openRound.closesOn)
      ? [
          {
            ...of,
            id: openRound.id,
            kind: "round" as const,
            words: `The round closes: ${openRound.answered} of ${openRound.asked} have answered`,
            day: openRound.closesOn,
            path: `/rounds/${openRound.id}`,
          },
        ]
      : []),
    ...engagements.flatMap((engagement) =>
      daysOf(engagement).flatMap(({ day, path, ...rest }) =>
        ahead(day) ? [{ ...of, ...rest, day, path: `/engagements/${engagement.id}${path}` }] : [],
      ),
    ),
  ];
}

/** An engagement's own days; a week is to be agreed before it has waited too long. */
function daysOf({ id, title, noticeOn, renewalOn, weeksWithClient }: EngagementFacts) {
  return [
    {
      id: `${id} notice`,
      kind: "notice" as const,
      words: `Last day of notice: ${title}`,
      day: noticeOn,
      path: "",
    },
    { id: `${id} renewal`, kind: "renewal" as const, words: `Renews: ${title}`, day: renewalOn, path: "" },
    ...weeksWithClient.map((monday) => ({
      id: `${id} ${monday}`,
      kind: "week" as const,
      words: `The client is to agree to the week of ${formatDay(monday)}`,
      day: agreeUntil(monday),
      path: `/weeks/${monday}`,
    })),
  ];
}

function dueWords({ kind, id, engagementId, title, hire_month: month }: Due) {
  switch (kind) {
    case "deliverable":
      return {
        kind: "deliverable" as const,
        words: `“${title}” is due`,
        path: `/engagements/${engagementId}/deliverables/${id}`,
      };
    case "recheck_hire":
      return {
        kind: "task" as const,
        words: `Look at the hire again, after ${month} months`,
        path: `/history/rechecks/${id}`,
      };
    case "next_round":
      return { kind: "task" as const, words: "Start the next round", path: "/rounds" };
    case "other":
      return { kind: "task" as const, words: title ?? "Task", path: "" };
  }
}
