import type { Locale } from "@/lib/rules/questionnaire/locales";

type Words = Readonly<{
  tooOften: string;
  notAPerson: string;
  taken: string;
  gone: string;
  held: string;
  linkGone: string;
  over: string;
  booked: string;
  moved: string;
  cancelled: string;
}>;

/** What the actions of the public review say, in the language of the page. */
export const REVIEW_ACTION_WORDS: Record<Locale, Words> = {
  en: {
    tooOften:
      "That was asked for too often from here. What you typed is still here: try again in a quarter of an hour.",
    notAPerson:
      "We could not tell that a person sent this. What you typed is still here: wait a few seconds, then send it again.",
    taken:
      "Somebody has just taken that time. What you typed is still here: choose one of those that are left.",
    gone: "This page is no longer open.",
    held: "We have sent you a link to confirm.",
    linkGone: "This link no longer works.",
    over: "This talk can no longer be changed: look at where it stands now.",
    booked: "Booked. The entry for your calendar is on its way to you.",
    moved: "Moved. The new entry for your calendar is on its way to you.",
    cancelled: "Cancelled.",
  },
  de: {
    tooOften:
      "Das wurde von hier aus zu oft angefragt. Was Sie eingegeben haben, steht noch hier: Versuchen Sie es in einer Viertelstunde noch einmal.",
    notAPerson:
      "Wir konnten nicht erkennen, dass ein Mensch das gesendet hat. Was Sie eingegeben haben, steht noch hier: Warten Sie einige Sekunden und senden Sie es noch einmal.",
    taken:
      "Diese Zeit hat gerade jemand genommen. Was Sie eingegeben haben, steht noch hier: Wählen Sie eine der übrigen.",
    gone: "Diese Seite ist nicht mehr geöffnet.",
    held: "Wir haben Ihnen einen Link zum Bestätigen gesandt.",
    linkGone: "Dieser Link gilt nicht mehr.",
    over: "Dieses Gespräch lässt sich nicht mehr ändern: Sehen Sie nach, wie es jetzt steht.",
    booked: "Gebucht. Der Eintrag für Ihren Kalender ist unterwegs.",
    moved: "Verschoben. Der neue Eintrag für Ihren Kalender ist unterwegs.",
    cancelled: "Abgesagt.",
  },
};
