/** What somebody of the firm writes down or puts there. */
export const ENTRY_KINDS = ["note", "call", "meeting", "email", "file"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What is read from where it happened. */
export const EVENT_KINDS = [
  "task",
  "diagnosis",
  "report",
  "engagement",
  "sop",
  "hours",
  "deliverable",
  "escalation",
  "pipeline",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** All that a timeline shows, in the order in which a filter offers it. */
export const TIMELINE_KINDS = [...ENTRY_KINDS, ...EVENT_KINDS] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export function isEntryKind(kind: TimelineKind): kind is EntryKind {
  return (ENTRY_KINDS as readonly string[]).includes(kind);
}

export const LONGEST_ENTRY = 20_000;

/** After so long without looking, the next look is another visit. */
export const VISIT_MS = 3_600_000;

/** Since when things are news to whoever looks now; `null`: it is their first look. */
export function newsSince(visit: { sinceAt: Date; visitedAt: Date } | null, now: Date): Date | null {
  if (!visit) return null;
  return isAnotherVisit(visit, now) ? visit.visitedAt : visit.sinceAt;
}

export function isAnotherVisit(visit: { visitedAt: Date } | null, now: Date): boolean {
  return visit === null || now.getTime() - visit.visitedAt.getTime() > VISIT_MS;
}
