import { PIPELINE_STATES } from "@/components/clients/words";
import type { TimelineEvent } from "@/lib/rules/timeline/event";
import type { TimelineKind } from "@/lib/rules/timeline/kinds";
import { formatDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

/** What each kind is called: one, and several. */
export const KINDS: Record<TimelineKind, readonly [one: string, many: string]> = {
  note: ["note", "notes"],
  call: ["call", "calls"],
  meeting: ["meeting", "meetings"],
  email: ["e-mail", "e-mails"],
  file: ["file", "files"],
  task: ["task done", "tasks done"],
  diagnosis: ["diagnosis", "diagnoses"],
  report: ["report", "reports"],
  engagement: ["engagement begun or ended", "engagements begun or ended"],
  sop: ["SOP approved", "SOPs approved"],
  hours: ["week or statement of hours", "weeks and statements of hours"],
  deliverable: ["deliverable signed off", "deliverables signed off"],
  escalation: ["decision that reached the CEO", "decisions that reached the CEO"],
  pipeline: ["move in the pipeline", "moves in the pipeline"],
};

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const TITLES: Record<string, (item: TimelineEvent) => string> = {
  entry: ({ kind, subject }) => subject ?? capital(KINDS[kind][0]),
  task_done: ({ subject }) => `Done: ${subject}`,
  meeting_held: ({ subject }) => `${subject}, held`,
  diagnosis: ({ day }) => `Diagnosis as of ${dayWords(day)}`,
  report: ({ number }) => `Report No. ${number} issued`,
  weekly_note: ({ day }) => `Weekly note sent: ${weekWords(day)}`,
  engagement_began: ({ subject }) => `Engagement began: ${subject}`,
  engagement_ended: ({ subject }) => `Engagement ended: ${subject}`,
  sop_approved: ({ subject, number }) => `SOP approved: ${subject}, version ${number}`,
  week_agreed: ({ day, number }) => `Hours agreed: ${formatHours(number ?? 0)}, ${weekWords(day)}`,
  statement: ({ number }) => `Statement No. ${number} issued`,
  signed_off: ({ subject }) => `Signed off: ${subject}`,
  escalation: ({ subject }) => `Reached the CEO: ${subject}`,
  stage_moved: ({ subject, body }) => `${subject}: ${stageWords(body)}`,
};

export function titleOf(item: TimelineEvent): string {
  return TITLES[item.what]?.(item) ?? item.subject ?? capital(KINDS[item.kind][0]);
}

/** What it says besides its title; of what is told by codes, nothing. */
export function bodyOf({ what, body }: TimelineEvent): string {
  return what === "entry" || what === "task_done" ? (body ?? "") : "";
}

/** Where it happened: below the client's page, or from the root. */
export function hrefOf({ kind, path, what, id }: TimelineEvent, clientId: string): string | null {
  if (what === "entry") return kind === "file" ? `/api/timeline-files/${id}` : null;
  if (!path) return null;
  return path.startsWith("/tasks") || path.startsWith("/pipeline") ? path : `/clients/${clientId}${path}`;
}

function dayWords(day: string | null): string {
  return day ? formatDay(day) : "";
}

function weekWords(monday: string | null): string {
  return monday ? formatWeek(monday) : "";
}

function stageWords(stage: string | null): string {
  const words: Readonly<Record<string, string>> = PIPELINE_STATES;
  return `now ${(words[stage ?? ""] ?? stage ?? "").toLowerCase()}`;
}
