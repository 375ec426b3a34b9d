import { z } from "zod";
import { requiredText } from "@/lib/form-fields";
import { parseHoursText } from "@/lib/rules/review/hours-text";
import type { OpenHours } from "@/lib/rules/review/slots";
import { isTimeZone } from "@/lib/units/days";

/** Of a row that may not be there yet: 0. */
const version = z.coerce.number({ error: "This form is out of date: reload the page." }).int().min(0);

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_HOSTS = 20;
/** A page of another site, by its host alone: no path, so that nothing else gets into the header. */
const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{2,5})?$/;

export const savePageInput = z.object({
  version,
  open: z.literal("on").optional().transform(Boolean),
  slug: z
    .string({ error: "Give the page an address." })
    .trim()
    .toLowerCase()
    .regex(SLUG, "Small letters, digits and single hyphens, such as fielding-rowe.")
    .min(3, "At least 3 characters, please.")
    .max(60, "At most 60 characters, please."),
  embedHosts: z
    .string()
    .optional()
    .transform((text = "", context) => {
      const hosts = [
        ...new Set(
          text
            .toLowerCase()
            .split(/[\s,]+/)
            .filter(Boolean)
            .map(bare),
        ),
      ];
      const wrong = hosts.find((host) => !HOST.test(host));
      if (wrong)
        context.addIssue({ code: "custom", message: `“${wrong}” is not a site such as www.example.com.` });
      if (hosts.length > MOST_HOSTS)
        context.addIssue({ code: "custom", message: `At most ${MOST_HOSTS} sites, please.` });
      return hosts;
    }),
});
export type SavePage = z.output<typeof savePageInput>;

function bare(host: string): string {
  return host.replace(/^https?:\/\//, "").replace(/\/$/, "");
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

function whole(least: number, most: number, words: string) {
  return z.coerce.number({ error: words }).int(words).min(least, words).max(most, words);
}

const hoursOf = (weekday: number) =>
  z
    .string()
    .max(200, "That is more than one day holds.")
    .optional()
    .transform((text = "", context): OpenHours[] => {
      const spans = parseHoursText(text);
      if (spans) return spans.map((span) => ({ weekday, ...span }));
      context.addIssue({ code: "custom", message: "Hours such as 9:00–12:00, 13:30–17:00, please." });
      return [];
    });

export const saveAvailabilityInput = z
  .object({
    version,
    open: z.literal("on").optional().transform(Boolean),
    timeZone: z
      .string({ error: "Choose a time zone." })
      .refine(isTimeZone, "Choose a time zone from the list."),
    place: requiredText("Say how you will talk, such as a video link or that you call.", 300),
    noticeHours: whole(0, 336, "Whole hours, from 0 to 336 (two weeks)."),
    bufferMinutes: whole(0, 240, "Whole minutes, from 0 to 240."),
    daysAhead: whole(1, 60, "Whole days, from 1 to 60."),
    ...{ hours1: hoursOf(1), hours2: hoursOf(2), hours3: hoursOf(3), hours4: hoursOf(4) },
    ...{ hours5: hoursOf(5), hours6: hoursOf(6), hours7: hoursOf(7) },
  })
  .transform(({ hours1, hours2, hours3, hours4, hours5, hours6, hours7, ...rest }) => ({
    ...rest,
    hours: [hours1, hours2, hours3, hours4, hours5, hours6, hours7].flat(),
  }));
export type SaveAvailability = z.output<typeof saveAvailabilityInput>;
