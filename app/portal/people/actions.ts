"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type InviteHeadRefusal,
  inviteHead,
  inviteHeadAgain,
  removeHead,
} from "@/lib/members/people-mutations";
import { inviteHeadForm, invitePortalUserForm, membershipForm } from "@/lib/members/schema";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    theyNoLongerHave: "They no longer have access.",
    thereIsNoAccess: "There is no access to take away any more: reload the page.",
    aNewInvitationIs: "A new invitation is on its way; the link before no longer works.",
    getsAnInvitationBy: (name: string | number) =>
      `${name} gets an invitation by e-mail. Your consultants see it too.`,
  },
  de: {
    theyNoLongerHave: "Der Zugang ist entzogen.",
    thereIsNoAccess: "Es gibt keinen Zugang mehr zu entziehen: Laden Sie die Seite neu.",
    aNewInvitationIs: "Eine neue Einladung ist unterwegs; der Link davor gilt nicht mehr.",
    getsAnInvitationBy: (name) => `${name} erhält eine Einladung per E-Mail. Ihre Beratung sieht sie auch.`,
  },
});

const MESSAGES: Record<InviteHeadRefusal, string> = {
  NOT_FOUND: "The CEO of the company invites its heads. Reload the page: this person may have gone.",
  NO_SUCH_DEPARTMENT: "This department is no longer there: choose another.",
  EMAIL_TAKEN: "Your consultants know this address as somebody’s who heads no department. Ask them.",
  ALREADY_MEMBER: "They sign in already: look at the list of your people.",
  INVITED_OTHERWISE:
    "This page has sent an invitation before, and it no longer stands. Reload the page to send a new one.",
  TOO_OFTEN: "Many invitations went out within the hour. Wait a while, then go on.",
  TOO_MANY: "That is more people than the portal takes for one company. Ask your consultants.",
};

const MESSAGES_IN: Readonly<Record<Locale, Record<InviteHeadRefusal, string>>> = {
  en: MESSAGES,
  de: {
    NOT_FOUND:
      "Die Geschäftsführung lädt die Leitungen ein. Laden Sie die Seite neu: Vielleicht ist diese Person nicht mehr da.",
    NO_SUCH_DEPARTMENT: "Diese Abteilung gibt es nicht mehr: Wählen Sie eine andere.",
    EMAIL_TAKEN:
      "Ihre Beratung kennt diese Adresse von jemandem, der keine Abteilung leitet. Fragen Sie dort nach.",
    ALREADY_MEMBER: "Diese Person meldet sich schon an: Sehen Sie in der Liste nach.",
    INVITED_OTHERWISE:
      "Diese Seite hat schon eine Einladung gesandt, und die gilt nicht mehr. Laden Sie die Seite neu, um eine neue zu senden.",
    TOO_OFTEN:
      "In der letzten Stunde gingen viele Einladungen hinaus. Warten Sie eine Weile, dann geht es weiter.",
    TOO_MANY:
      "Das sind mehr Personen, als das Portal für ein Unternehmen aufnimmt. Fragen Sie Ihre Beratung.",
  },
};
const BESIDE: Partial<Record<InviteHeadRefusal, string>> = {
  NO_SUCH_DEPARTMENT: "departmentId",
  EMAIL_TAKEN: "email",
  ALREADY_MEMBER: "email",
};

export const inviteHeadAction = formAction(inviteHeadForm, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const invited = await inviteHead(viewer, input);
  if (!invited.ok) return refusal(invited.reason, locale);
  refresh();
  return saved(words.getsAnInvitationBy(input.name));
});

export const inviteHeadAgainAction = formAction(invitePortalUserForm, async (viewer, input) => {
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const invited = await inviteHeadAgain(viewer, input);
  if (!invited.ok) return refusal(invited.reason, locale);
  refresh();
  return saved(words.aNewInvitationIs);
});

export const removeHeadAction = formAction(membershipForm, async (viewer, input) => {
  const words = WORDS[languageOf(viewer)];
  const removed = await removeHead(viewer, input);
  if (!removed.ok) return refused(words.thereIsNoAccess);
  refresh();
  return saved(words.theyNoLongerHave);
});

function refusal(reason: InviteHeadRefusal, locale: Locale = "en") {
  const field = BESIDE[reason];
  return refused(MESSAGES_IN[locale][reason], field ? { [field]: [MESSAGES_IN[locale][reason]] } : undefined);
}
