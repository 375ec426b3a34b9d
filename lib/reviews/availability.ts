import type { Availability, OpenHours } from "@/lib/rules/review/slots";

type Row = {
  timeZone: string;
  hours: unknown;
  noticeMinutes: number;
  bufferMinutes: number;
  daysAhead: number;
};

/** As `saveOwnAvailability` has written them. */
export function hoursOf(json: unknown): readonly OpenHours[] {
  return Array.isArray(json) ? (json as OpenHours[]) : [];
}

export function availabilityOf({ hours, ...row }: Row): Availability {
  return { ...row, hours: hoursOf(hours) };
}
