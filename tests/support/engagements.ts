import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { openEngagement } from "@/lib/engagements/mutations";
import type { ChangeTerms, EngagementTerms, OpenEngagement } from "@/lib/engagements/schema";
import type { LogTime } from "@/lib/timesheets/schema";

/** Twelve hours a week from Thursday 1 January to Friday 26 June 2026, across the turn of the ISO year's first week. */
const AGREED: EngagementTerms = {
  kind: "fractional_coo",
  title: "Fractional COO",
  startsOn: "2026-01-01",
  endsOn: "2026-06-26",
  currency: "EUR",
  rateMinorPerHour: 18_050,
  plannedMinutesPerWeek: 720,
};

export function termsFor(clientCompanyId: string, changed: Partial<OpenEngagement> = {}): OpenEngagement {
  return { id: randomUUID(), clientCompanyId, ...AGREED, ...changed };
}

export function changeOf(id: string, changed: Partial<ChangeTerms> = {}): ChangeTerms {
  return { id, version: 1, ...AGREED, ...changed };
}

export async function openFor(
  viewer: Viewer,
  clientCompanyId: string,
  changed: Partial<OpenEngagement> = {},
): Promise<string> {
  const opened = await openEngagement(viewer, termsFor(clientCompanyId, changed));
  if (!opened.ok) throw new Error(`The engagement was refused: ${opened.reason}`);
  return opened.value;
}

/** An hour and a half on an SOP, on Tuesday 3 March 2026. */
export function timeOn(engagementId: string, changed: Partial<LogTime> = {}): LogTime {
  return {
    id: randomUUID(),
    engagementId,
    monday: "2026-03-02",
    workDay: "2026-03-03",
    minutes: 90,
    kind: "sop",
    deliverableId: null,
    note: null,
    ...changed,
  };
}
