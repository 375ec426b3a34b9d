import { z } from "zod";

export const noticeIdInput = z.object({ id: z.uuid("Reload the page.") });

/** Everything up to what was shown: what has happened since stays unread. */
export const readAllInput = z.object({ upTo: z.iso.datetime("Reload the page.") });

const ways = z.array(z.enum(["page", "mail"])).default([]);

export const choicesInput = z.object({
  comment: ways,
  shared: ways,
  to_agree: ways,
  signed_off: ways,
  decision: ways,
  request: ways,
  people: ways,
  mention: ways,
  reminder: ways,
  rhythm: z.enum(["hourly", "daily"]).default("hourly"),
});
export type NoticeChoices = z.output<typeof choicesInput>;
