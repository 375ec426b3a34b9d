import { z } from "zod";
import {
  OUT_OF_REACH,
  isWithinReach,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  rowId,
} from "@/lib/form-fields";
import { type End, type Repeat, NTHS, QUARTER_MONTHS, WEEKDAYS } from "@/lib/rules/cadence/rhythm";
import { TEMPLATE_IDS } from "@/lib/rules/cadence/templates";
import { isTimeZone } from "@/lib/units/days";

const MOST_AGENDA_ITEMS = 20;
const MOST_ATTENDEES = 60;

export const plannedDay = (missing: string) =>
  requiredDay(missing).refine((day) => isWithinReach(day), OUT_OF_REACH);

/** "9:00" or "09:00" → minutes from midnight. */
export const clockTime = z.string({ error: "At what time does it begin?" }).transform((text, context) => {
  const [, hour = "", minute = ""] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text) ?? [];
  if (hour && Number(hour) < 24 && Number(minute) < 60) return Number(hour) * 60 + Number(minute);
  context.addIssue({ code: "custom", message: "Type the time as 9:00." });
  return z.NEVER;
});

const wholeNumber = (missing: string, least: number, most: number) =>
  z.coerce
    .number({ error: missing })
    .int("A whole number, please.")
    .min(least, `At least ${least}, please.`)
    .max(most, `At most ${most}, please.`);

const oneOf = <Value extends number>(values: readonly Value[]) =>
  z.coerce.number().pipe(z.literal([...values] as [Value, ...Value[]], { error: "Choose one of these." }));

const agendaRow = z
  .object({
    title: optionalText(160),
    minutes: z.coerce
      .number()
      .int("A whole number, please.")
      .min(1)
      .max(480, "At most 480, please.")
      .optional(),
  })
  .transform(({ title, minutes }, context) => {
    if (title === null) return null;
    if (minutes !== undefined) return { title, minutes };
    context.addIssue({ code: "custom", path: ["minutes"], message: "How many minutes?" });
    return z.NEVER;
  });

const rhythmFields = {
  repeatKind: z.enum(["daily", "weekly", "monthly", "quarterly"], { error: "How often does it meet?" }),
  dailyDays: z.enum(["workdays", "every_day"]).default("workdays"),
  everyWeeks: wholeNumber("Every how many weeks?", 1, 8).default(1),
  weekdays: z.array(z.enum(WEEKDAYS)).default([]),
  nth: oneOf(NTHS).default(1),
  weekday: z.enum(WEEKDAYS).default("MO"),
  quarterMonth: oneOf(QUARTER_MONTHS).default(1),
  endKind: z.enum(["never", "until", "count"]).default("never"),
  untilDay: optionalDay.refine((day) => isWithinReach(day), OUT_OF_REACH),
  count: wholeNumber("How many times?", 1, 500).optional(),
};

export const saveCadenceInput = z
  .object({
    id: rowId,
    /** 0 for a deliverable that has no schedule yet. */
    version: z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0),
    purpose: optionalText(500),
    ...rhythmFields,
    fromDay: plannedDay("From which day on?"),
    start: clockTime,
    timeZone: z.string({ error: "Choose a time zone." }).refine(isTimeZone, "There is no such time zone."),
    lengthMinutes: wholeNumber("How long does it last?", 5, 720),
    attendeeIds: z.array(rowId).max(MOST_ATTENDEES).default([]),
    agenda: z
      .array(agendaRow)
      .max(MOST_AGENDA_ITEMS, `At most ${MOST_AGENDA_ITEMS} items, please.`)
      .default([])
      .transform((rows) => rows.filter((row) => row !== null)),
  })
  .transform((input, context) => {
    const repeat = repeatOf(input);
    const end = endOf(input);
    if (repeat && end) {
      const { id, version, purpose, fromDay, start, timeZone, lengthMinutes, attendeeIds, agenda } = input;
      const schedule = { fromDay, startMinute: start, timeZone, lengthMinutes, rhythm: { repeat, end } };
      return { id, version, purpose, schedule, attendeeIds, agenda };
    }
    if (!repeat) issue("weekdays", "Choose at least one day.");
    if (!end && input.endKind === "until")
      issue("untilDay", "Choose a last day that is not before the first.");
    if (!end && input.endKind === "count") issue("count", "How many times?");
    return z.NEVER;

    function issue(field: string, message: string) {
      context.addIssue({ code: "custom", path: [field], message });
    }
  });
export type SaveCadence = z.output<typeof saveCadenceInput>;

type RhythmInput = z.output<z.ZodObject<typeof rhythmFields>>;

function repeatOf(input: RhythmInput): Repeat | null {
  const { weekdays, everyWeeks, nth, weekday, dailyDays, quarterMonth: month } = input;
  switch (input.repeatKind) {
    case "daily":
      return { kind: "daily", days: dailyDays };
    case "weekly":
      return weekdays.length === 0 ? null : { kind: "weekly", everyWeeks, weekdays };
    case "monthly":
      return { kind: "monthly", nth, weekday };
    case "quarterly":
      return { kind: "quarterly", nth, weekday, month };
  }
}

function endOf({ endKind, untilDay, count, fromDay }: RhythmInput & { fromDay: string }): End | null {
  if (endKind === "never") return { kind: "never" };
  if (endKind === "count") return count === undefined ? null : { kind: "count", count };
  return untilDay === null || untilDay < fromDay ? null : { kind: "until", day: untilDay };
}

export const addCadenceInput = z.object({
  id: rowId,
  engagementId: z.uuid({ error: "Choose the engagement that it is built in." }),
  template: z.enum(TEMPLATE_IDS, { error: "Choose a template." }),
  title: optionalText(160),
  fromDay: plannedDay("From which day on?"),
});
export type AddCadence = z.output<typeof addCadenceInput>;

/** An occurrence, by the day that the rule gives it. */
const occurrence = { cadenceId: rowId, day: requiredDay("This form is out of date: reload the page.") };

export const meetingInput = z.object(occurrence);
export type MeetingInput = z.output<typeof meetingInput>;

export const cancelMeetingInput = z.object({
  ...occurrence,
  reason: requiredText("Say why, in a few words: it stands beside the meeting.", 300),
});
export type CancelMeeting = z.output<typeof cancelMeetingInput>;

export const moveMeetingInput = z.object({
  ...occurrence,
  toDay: plannedDay("To which day?"),
  start: clockTime,
});
export type MoveMeeting = z.output<typeof moveMeetingInput>;
