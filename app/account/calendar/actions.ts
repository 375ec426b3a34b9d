"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { absoluteLink } from "@/lib/auth/links";
import { renewFeed, revokeFeed } from "@/lib/cadences/feed-mutations";
import { formActionInArchive, refused, saved } from "@/lib/form-action";

const nothing = z.object({});

/** The address is shown by the form that made it, this once. */
export const renewFeedAction = formActionInArchive(nothing, async (viewer) => {
  const token = await renewFeed(viewer);
  refresh();
  return {
    ...saved("Made. Copy it now: it is not shown again."),
    // The program's also where the firm has an address of its own: a calendar keeps it for years.
    values: { address: absoluteLink(`/api/calendar/${token}.ics`) },
  };
});

export const revokeFeedAction = formActionInArchive(nothing, async (viewer) => {
  const revoked = await revokeFeed(viewer);
  if (!revoked.ok) return refused("Your meetings are read under no address.");
  refresh();
  return saved("Revoked: the address answers nobody any more.");
});
