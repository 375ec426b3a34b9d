import type { Schedule } from "@/lib/rules/cadence/occurrences";
import { type Rhythm, rhythmOf } from "@/lib/rules/cadence/rhythm";
import { type AgendaEntry, TEMPLATES } from "@/lib/rules/cadence/templates";
import type { IsoDay } from "@/lib/units/days";

type Kept = {
  purpose: string | null;
  agenda: readonly AgendaEntry[];
  attendeeIds: readonly string[];
  schedule: Schedule | null;
};

/**
 * What the form of a cadence begins with: as it stands, or, for one that has no schedule yet, the weekly meeting. What is
 * changed holds from today on; a cadence that is still to begin, from its own first day.
 */
export function formStart(kept: Kept | null, { today, timeZone }: { today: IsoDay; timeZone: string }) {
  const template = TEMPLATES.weekly_leadership;
  const rhythm = (kept?.schedule && rhythmOf(kept.schedule.rule)) ?? weeklyOf(template.repeat);
  const { startMinute, lengthMinutes, ...zone } = kept?.schedule ?? { ...template, timeZone };
  const begins = kept?.schedule?.fromDay ?? today;
  return {
    purpose: kept ? kept.purpose : template.purpose,
    agenda: kept ? kept.agenda : template.agenda,
    attendeeIds: kept?.attendeeIds ?? [],
    rhythm,
    startMinute,
    lengthMinutes,
    timeZone: zone.timeZone,
    fromDay: begins > today ? begins : today,
  };
}

function weeklyOf(repeat: Rhythm["repeat"]): Rhythm {
  return { repeat, end: { kind: "never" } };
}
