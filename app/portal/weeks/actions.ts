"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { askAboutWeek, type RemarkRefusal } from "@/lib/timesheets/remark-mutations";
import { agreeWeek, type WeekRefusal } from "@/lib/timesheets/week-mutations";
import { remarkInput, weekInput } from "@/lib/timesheets/week-schema";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    asked: "Asked.",
    agreedThankYou: "Agreed. Thank you.",
  },
  de: {
    asked: "Die Frage ist gestellt.",
    agreedThankYou: "Zugestimmt. Vielen Dank.",
  },
});

const MESSAGES: Record<WeekRefusal | RemarkRefusal, string> = {
  FORBIDDEN: "Only the CEO agrees to hours or asks about them.",
  NOT_FOUND: "This week is no longer here. Reload the page.",
  STALE: "The hours of this week have changed since you opened the page. Reload it and look again.",
  NOT_FROM_HERE: "Your consultants have taken this week back to change it. It comes back to you.",
  NOT_SUBMITTED: "Your consultants have taken this week back to change it. It comes back to you.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<WeekRefusal | RemarkRefusal, string>>> = {
  en: MESSAGES,
  de: {
    FORBIDDEN: "Nur die Geschäftsführung stimmt Stunden zu oder fragt nach.",
    NOT_FOUND: "Diese Woche ist nicht mehr da. Laden Sie die Seite neu.",
    STALE:
      "Die Stunden dieser Woche haben sich geändert, seit Sie die Seite geöffnet haben. Laden Sie sie neu und sehen Sie noch einmal nach.",
    NOT_FROM_HERE:
      "Ihre Beratung hat diese Woche zurückgenommen, um sie zu ändern. Sie kommt wieder zu Ihnen.",
    NOT_SUBMITTED:
      "Ihre Beratung hat diese Woche zurückgenommen, um sie zu ändern. Sie kommt wieder zu Ihnen.",
  },
};

export const agreeWeekAction = formAction(weekInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const agreed = await agreeWeek(viewer, input);
  if (!agreed.ok) return refused(MESSAGES_IN[locale][agreed.reason]);
  refresh();
  return saved(words.agreedThankYou);
});

export const askAboutWeekAction = formAction(remarkInput, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const asked = await askAboutWeek(viewer, input);
  if (!asked.ok) return refused(MESSAGES_IN[locale][asked.reason]);
  refresh();
  return saved(words.asked);
});
