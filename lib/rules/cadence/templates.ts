import type { Repeat } from "./rhythm";

export const TEMPLATE_IDS = [
  "daily_huddle",
  "weekly_leadership",
  "monthly_review",
  "quarterly_planning",
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export type AgendaEntry = { readonly title: string; readonly minutes: number };

export type CadenceTemplate = {
  readonly title: string;
  /** What the meeting is for, in a sentence that can be held against it. */
  readonly purpose: string;
  readonly repeat: Repeat;
  readonly startMinute: number;
  readonly lengthMinutes: number;
  readonly agenda: readonly AgendaEntry[];
};

/** Where to start from: four meetings that together carry a company's week, month and quarter. */
export const TEMPLATES: Readonly<Record<TemplateId, CadenceTemplate>> = {
  daily_huddle: {
    title: "Daily huddle",
    purpose: "Everybody knows before the day begins what could stop it, and who sees to that.",
    repeat: { kind: "daily", days: "workdays" },
    startMinute: 8 * 60 + 45,
    lengthMinutes: 15,
    agenda: [
      { title: "What has to leave the house today", minutes: 5 },
      { title: "What is stuck, and who frees it", minutes: 7 },
      { title: "Anything the others must know", minutes: 3 },
    ],
  },
  weekly_leadership: {
    title: "Weekly leadership meeting",
    purpose:
      "The numbers are looked at, what was promised is closed, and what lies between departments is decided.",
    repeat: { kind: "weekly", everyWeeks: 1, weekdays: ["MO"] },
    startMinute: 9 * 60,
    lengthMinutes: 90,
    agenda: [
      { title: "Good news, one each", minutes: 5 },
      { title: "Scorecard: what is out of goal", minutes: 10 },
      { title: "Customers and people", minutes: 5 },
      { title: "Open actions", minutes: 10 },
      { title: "Issues between departments: name, discuss, decide", minutes: 50 },
      { title: "Who tells whom what", minutes: 5 },
      { title: "Rate the meeting", minutes: 5 },
    ],
  },
  monthly_review: {
    title: "Monthly review",
    purpose:
      "Each department says what the month brought against its targets and what it will do differently.",
    repeat: { kind: "monthly", nth: 2, weekday: "TU" },
    startMinute: 14 * 60,
    lengthMinutes: 120,
    agenda: [
      { title: "The month in five numbers", minutes: 15 },
      { title: "Each department: target, result, reason", minutes: 45 },
      { title: "Bottlenecks and handoffs that fail", minutes: 25 },
      { title: "Money and people: what moves where", minutes: 20 },
      { title: "Decisions and actions read back", minutes: 15 },
    ],
  },
  quarterly_planning: {
    title: "Quarterly planning",
    purpose:
      "The company agrees on the few things that must be true in three months, and what is left undone for them.",
    repeat: { kind: "quarterly", nth: 2, weekday: "TH", month: 3 },
    startMinute: 9 * 60,
    lengthMinutes: 360,
    agenda: [
      { title: "What the last quarter's priorities became", minutes: 45 },
      { title: "Where the company stands: numbers, customers, people", minutes: 60 },
      { title: "What stands in the way: the list, uncut", minutes: 60 },
      { title: "Three to five priorities, one owner each", minutes: 90 },
      { title: "What every department does for them, and drops", minutes: 75 },
      { title: "Dates, owners, and how it is told to everybody", minutes: 30 },
    ],
  },
};

export function agendaMinutes(agenda: readonly AgendaEntry[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}
