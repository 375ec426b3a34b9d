import { LANGUAGES } from "@/components/clients/words";
import type { FilledField, MergePart } from "@/lib/rules/people/merge-parts";
import { isLocale } from "@/lib/rules/questionnaire/locales";

const PARTS: Record<MergePart, readonly [string, string]> = {
  deliverable: ["deliverable they own", "deliverables they own"],
  action: ["open action of a meeting", "open actions of meetings"],
  measure: ["measure of the scorecard", "measures of the scorecard"],
  sop: ["SOP they must follow", "SOPs they must follow"],
  cadence: ["cadence they come to", "cadences they come to"],
  seat: ["seat of the draft chart", "seats of the draft chart"],
  timeline: ["entry of the timeline", "entries of the timeline"],
  role: ["role over time", "roles over time"],
};

export function partWords(part: MergePart, n: number): string {
  return `${n} ${PARTS[part][n === 1 ? 0 : 1]}`;
}

export const FIELD_WORDS: Record<FilledField, string> = {
  title: "Title",
  email: "E-mail",
  phone: "Phone",
  timeZone: "Time zone",
  language: "Language",
  externalId: "Name in another program",
};

/** Why this one cannot be the one that goes. */
export const MERGE_HINDRANCES = {
  SIGNS_IN: "Who goes has a login to the portal: keep that one, or take the login away first.",
  IN_OPEN_ROUND: "Who goes is asked in the open assessment: keep that one, or wait until it is closed.",
  IN_LIVE_CHART: "Who goes holds a seat of the chart in use: keep that one, or change the chart first.",
} as const;

/** A field as it is read: a language by its name. */
export function fieldWords(field: FilledField, value: string | null): string {
  if (!value) return "–";
  return field === "language" && isLocale(value) ? LANGUAGES[value] : value;
}
