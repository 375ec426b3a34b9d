import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { addCadence } from "@/lib/cadences/mutations";
import { startMeeting } from "@/lib/cadences/meeting-mutations";
import { closeMeeting } from "@/lib/cadences/minutes-mutations";
import type { AddCadence, SaveCadence } from "@/lib/cadences/schema";
import { asDatabaseOwner } from "./world";

/** Every Monday at nine in Berlin, from Monday 5 January 2026. */
export const FIRST_MONDAY = "2026-01-05";
/** Wednesday 11 February 2026, noon in Berlin: six Mondays have been. */
export const WEDNESDAY = new Date("2026-02-11T11:00:00Z");

export async function weeklyFor(
  viewer: Viewer,
  engagementId: string,
  changed: Partial<AddCadence> = {},
): Promise<string> {
  const id = randomUUID();
  const plan = {
    id,
    engagementId,
    template: "weekly_leadership",
    title: null,
    fromDay: FIRST_MONDAY,
  } as const;
  const added = await addCadence(viewer, { ...plan, ...changed });
  if (!added.ok) throw new Error(`The cadence was refused: ${added.reason}`);
  return added.value.id;
}

/** Begun and closed, at ten on its own day. */
export async function heldOn(viewer: Viewer, cadenceId: string, day: string): Promise<string> {
  const now = new Date(`${day}T09:00:00Z`);
  const started = await startMeeting(viewer, { cadenceId, day }, now);
  if (!started.ok) throw new Error(`The meeting was refused: ${started.reason}`);
  const closed = await closeMeeting(viewer, { meetingId: started.value, people: [] }, now);
  if (!closed.ok) throw new Error(`Closing was refused: ${closed.reason}`);
  return started.value;
}

export function savedAs(id: string, attendeeIds: string[], changed: Partial<SaveCadence> = {}): SaveCadence {
  return {
    id,
    version: 1,
    purpose: "To agree on the week",
    schedule: {
      fromDay: "2026-02-12",
      startMinute: 600,
      timeZone: "Europe/Berlin",
      lengthMinutes: 60,
      rhythm: { repeat: { kind: "weekly", everyWeeks: 1, weekdays: ["TH"] }, end: { kind: "never" } },
    },
    agenda: [{ title: "Numbers", minutes: 20 }],
    attendeeIds,
    ...changed,
  };
}

export async function itemsOf(meetingId: string) {
  return asDatabaseOwner<{ id: string; notes: string; version: number; spent_seconds: number }>(
    "SELECT id, notes, version, spent_seconds FROM meeting_item WHERE meeting_id = $1 ORDER BY position",
    [meetingId],
  );
}

export async function trailOf(entityId: string): Promise<string[]> {
  const rows = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at",
    [entityId],
  );
  return rows.map(({ action }) => action);
}
