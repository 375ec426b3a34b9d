import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    people: "People",
    invite: "Invite",
    yourCompany: "your company",
    inviteAHeadOf: "Invite a head of department",
    yourConsultantsHaveTo: "Your consultants have to enter the departments of your company first.",
    visibleToYouAnd:
      "Visible to you and your consultants, who are told of each change. The heads do not see this page.",
    theyGetALetter:
      "They get a letter with a link, choose a password, and see what your consultants shared with the heads.",
    whoOfSignsIn: (a: string | number) =>
      `Who of ${a} signs in here. Heads see what was shared with them, never what you see as the CEO.`,
  },
  de: {
    people: "Personen",
    invite: "Einladen",
    yourCompany: "Ihr Unternehmen",
    inviteAHeadOf: "Eine Abteilungsleitung einladen",
    yourConsultantsHaveTo: "Ihre Beratung muss zuerst die Abteilungen Ihres Unternehmens eintragen.",
    visibleToYouAnd:
      "Sichtbar für Sie und Ihre Beratung, die von jeder Änderung erfährt. Die Leitungen sehen diese Seite nicht.",
    theyGetALetter:
      "Sie erhält einen Brief mit einem Link, wählt ein Passwort und sieht, was Ihre Beratung für die Leitungen freigegeben hat.",
    whoOfSignsIn: (a) =>
      `Wer sich hier für ${a} anmeldet. Leitungen sehen, was für sie freigegeben wurde, und nie, was Sie als Geschäftsführung sehen.`,
  },
});
