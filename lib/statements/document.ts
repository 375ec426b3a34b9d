import { paperLook } from "@/lib/documents/paper-look";
import type { Look } from "@/lib/rules/brand/look";
import { WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { formatDay, formatWeek, formatWeekday } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { formatMoney } from "@/lib/units/money";
import type { StatementContent } from "./content";

/** The words and figures of the page and the PDF, all as text. */
export function statementWords(content: StatementContent) {
  const { sums, currency, weeks, roundingMinutes } = content;
  const first = weeks[0]?.monday ?? content.issuedOn;
  const money = (minor: number) => formatMoney(minor, currency);
  const rate = (minor: number) => `${money(minor)} an hour`;
  return {
    title: `Statement No. ${content.number}`,
    period: weeks.length === 1 ? formatWeek(first) : `${weeks.length} weeks from ${formatWeekday(first)}`,
    total: money(sums.totalMinor),
    exact: formatHours(sums.minutes),
    charged: formatHours(sums.chargedMinutes),
    rounding:
      roundingMinutes === 1
        ? "Hours are charged to the minute."
        : `${formatHours(sums.minutes)} were worked; ${formatHours(sums.chargedMinutes)} are charged, rounded once to ${roundingMinutes} minutes.`,
    charges: [
      {
        what: "Hours within the budget",
        hours: formatHours(sums.withinMinutes),
        rate: rate(content.rateMinorPerHour),
        amount: money(sums.withinMinor),
      },
      ...(sums.beyondMinutes > 0
        ? [
            {
              what: "Hours beyond the budget",
              hours: formatHours(sums.beyondMinutes),
              rate: rate(content.overageRateMinorPerHour ?? content.rateMinorPerHour),
              amount: money(sums.beyondMinor),
            },
          ]
        : []),
    ],
    weeks: weeks.map(({ monday, minutes, agreedByName }) => ({
      week: formatWeek(monday),
      hours: formatHours(minutes),
      agreed: agreedByName ?? "",
    })),
    lines: content.lines.map(({ kind, deliverable, minutes }) => ({
      what: deliverable ?? "Not for one deliverable",
      kind: WORK_KINDS_FOR_CLIENT[kind],
      hours: formatHours(minutes),
    })),
    corrections: content.corrections.map(({ workDay, minutes, note }) => ({
      day: formatWeekday(workDay),
      hours: `${minutes > 0 ? "+" : ""}${formatHours(minutes)}`,
      why: note ?? "",
    })),
    budget: budgetSentence(content),
    replaces:
      content.replacesNumber === null
        ? ""
        : `It takes the place of statement No. ${content.replacesNumber}, which is no longer to be paid.`,
    issued: `Issued ${formatDay(content.issuedOn)} by ${content.issuedByName}`,
  };
}

export function statementDocument(content: StatementContent, hash: string, look?: Look) {
  const { firmName, clientName, engagementTitle, issuedByName } = content;
  return {
    ...statementWords(content),
    firmName,
    clientName,
    engagementTitle,
    issuedByName,
    hash,
    look: paperLook(look),
  };
}

function budgetSentence({
  plannedMinutes,
  carriedMinutes,
  takenOnMinutes,
  lapsedMinutes,
  sums,
}: StatementContent) {
  const carried = carriedMinutes > 0 ? ` and ${formatHours(carriedMinutes)} carried over` : "";
  const after =
    sums.beyondMinutes > 0
      ? ""
      : ` ${formatHours(takenOnMinutes)} go on to the next cycle${lapsedMinutes > 0 ? `; ${formatHours(lapsedMinutes)} lapse` : ""}.`;
  return `The budget was ${formatHours(plannedMinutes)} planned${carried}.${after}`;
}
