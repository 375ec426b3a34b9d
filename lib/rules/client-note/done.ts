import type { DeliverableState } from "@/lib/rules/engagement/words";
import { formatWeekday } from "@/lib/units/days";
import type { NoteFacts } from "./facts";

const CAME_TO: Record<DeliverableState, string> = {
  planned: "is planned",
  draft: "is being drafted",
  in_review: "went into review",
  approved: "was approved",
  in_use: "is in use",
  withdrawn: "was withdrawn",
};

/** What came into use is what the client pays for, so it stands first. */
const ORDER: readonly DeliverableState[] = [
  "in_use",
  "approved",
  "in_review",
  "draft",
  "withdrawn",
  "planned",
];

export function doneIn({ moved, charts, meetings, decisions }: NoteFacts): string[] {
  const inOrder = [...moved].sort((one, other) => ORDER.indexOf(one.to) - ORDER.indexOf(other.to));
  return [
    ...inOrder.map(({ title, to }) => `“${title}” ${CAME_TO[to]}.`),
    ...charts.map(
      ({ number, day }) => `The accountability chart No. ${number} is in force since ${formatWeekday(day)}.`,
    ),
    ...heldByTitle(meetings),
    ...decisions.map(({ text, day }) => `Decided on ${formatWeekday(day)}: ${text}`),
  ];
}

/** A daily huddle is one line, not five. */
function heldByTitle(meetings: NoteFacts["meetings"]): string[] {
  const held = meetings.filter(({ standing }) => standing === "held");
  return [...new Set(held.map(({ title }) => title))].map((title) => {
    const days = held.filter((meeting) => meeting.title === title);
    const [first] = days;
    return days.length === 1 && first
      ? `${title}: held on ${formatWeekday(first.day)}.`
      : `${title}: held ${days.length} times.`;
  });
}
