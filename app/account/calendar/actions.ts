"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { absoluteLink } from "@/lib/auth/links";
import { renewFeed, revokeFeed } from "@/lib/cadences/feed-mutations";
import { formActionInArchive, refused, saved } from "@/lib/form-action";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    yourMeetingsAreRead: "Your meetings are read under no address.",
    madeCopyItNow: "Made. Copy it now: it is not shown again.",
    revokedTheAddressAnswers: "Revoked: the address answers nobody any more.",
  },
  de: {
    yourMeetingsAreRead: "Ihre Besprechungen sind unter keiner Adresse zu lesen.",
    madeCopyItNow: "Erstellt. Kopieren Sie sie jetzt: Sie wird nicht noch einmal gezeigt.",
    revokedTheAddressAnswers: "Widerrufen: Die Adresse antwortet niemandem mehr.",
  },
});

const nothing = z.object({});

/** The address is shown by the form that made it, this once. */
export const renewFeedAction = formActionInArchive(nothing, async (viewer) => {
  const words = WORDS[languageOf(viewer)];
  const token = await renewFeed(viewer);
  refresh();
  return {
    ...saved(words.madeCopyItNow),
    // The program's also where the firm has an address of its own: a calendar keeps it for years.
    values: { address: absoluteLink(`/api/calendar/${token}.ics`) },
  };
});

export const revokeFeedAction = formActionInArchive(nothing, async (viewer) => {
  const words = WORDS[languageOf(viewer)];
  const revoked = await revokeFeed(viewer);
  if (!revoked.ok) return refused(words.yourMeetingsAreRead);
  refresh();
  return saved(words.revokedTheAddressAnswers);
});
