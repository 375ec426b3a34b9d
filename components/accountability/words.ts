import { type HealthMark } from "@/lib/rules/accountability/health";
import { type ChartSeat, seatFacts } from "@/lib/rules/accountability/seat";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    nobodyYet: "Nobody yet",
    hasLeft: (name: string | number) => `${name} (has left)`,
  },
  de: {
    nobodyYet: "Noch niemand",
    hasLeft: (name) => `${name} (nicht mehr da)`,
  },
});

/** "Petra Vogel" · "Petra Vogel and Emre Yilmaz" · "Nobody yet" */
export function ownersText({ owners }: Pick<ChartSeat, "owners">, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (owners.length === 0) return words.nobodyYet;
  return owners.map(({ name, hasLeft }) => (hasLeft ? words.hasLeft(name) : name)).join(" and ");
}

/** The chart's answer: how many seats one person owns, and what is marked. */
export function chartSentence(seats: readonly ChartSeat[], marks: readonly HealthMark[]): string {
  const { seatsWithOneOwner } = seatFacts(seats);
  const owned = `${seatsWithOneOwner} of ${seats.length} seats have exactly one owner`;
  if (marks.length === 0) return `${owned}, and nothing is marked.`;
  const serious = marks.filter(({ severity }) => severity === "serious").length;
  return `${owned}; ${count(marks.length, "mark")}, ${serious} of them serious.`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
