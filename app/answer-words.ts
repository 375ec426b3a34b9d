import type { ReportRefusal } from "@/lib/handoffs/report-mutations";
import type { GiveAnswersRefusal } from "@/lib/rounds/answer-mutations";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type AnswerWords = Record<
  ReportRefusal | GiveAnswersRefusal | "NOTHING_ANSWERED" | "LINK_GONE" | "TOO_OFTEN",
  string
> & {
  elsewhere: string;
  saved: string;
  finished: string;
};

/** What a respondent is told after a save. */
export const ANSWER_WORDS: Record<Locale, AnswerWords> = {
  en: {
    NOT_FOUND: "This questionnaire is not yours to answer, or it was taken back.",
    ROUND_CLOSED: "This round has been closed meanwhile; its answers can no longer change.",
    NOT_OPEN_YET: "This questionnaire does not take answers yet: its first day is still to come.",
    SUBMITTED: "You have finished this questionnaire; its answers can no longer change.",
    NOT_YOURS_TO_SAY:
      "The departments have changed since you opened this page. Reload it, then say it again.",
    NOT_ASKED: "This questionnaire does not ask that statement. Reload the page.",
    NOTHING_ANSWERED: "Answer at least one statement before you finish.",
    LINK_GONE:
      "This link no longer works: it was replaced or taken back, or the round is closed. What was saved is kept; ask your consultants for a new link.",
    TOO_OFTEN: "Too many saves in a short time. Wait a few minutes: what you chose is kept here.",
    elsewhere: "Answered otherwise in another window; that answer was kept.",
    saved: "Saved.",
    finished: "Finished. Thank you.",
  },
  de: {
    NOT_FOUND: "Dieser Fragebogen ist nicht für Sie, oder er wurde zurückgenommen.",
    ROUND_CLOSED: "Diese Runde ist inzwischen geschlossen; ihre Antworten lassen sich nicht mehr ändern.",
    NOT_OPEN_YET: "Dieser Fragebogen nimmt noch keine Antworten an: Sein erster Tag steht noch bevor.",
    SUBMITTED: "Sie haben diesen Fragebogen abgeschlossen; seine Antworten lassen sich nicht mehr ändern.",
    NOT_YOURS_TO_SAY:
      "Die Abteilungen haben sich geändert, seit Sie diese Seite geöffnet haben. Laden Sie sie neu und sagen Sie es dann noch einmal.",
    NOT_ASKED: "Dieser Fragebogen fragt diese Aussage nicht. Laden Sie die Seite neu.",
    NOTHING_ANSWERED: "Beantworten Sie mindestens eine Aussage, bevor Sie abschließen.",
    LINK_GONE:
      "Dieser Link gilt nicht mehr: Er wurde ersetzt oder zurückgenommen, oder die Runde ist geschlossen. Was gespeichert war, bleibt; bitten Sie Ihre Beratung um einen neuen Link.",
    TOO_OFTEN:
      "Zu viele Speicherungen in kurzer Zeit. Warten Sie einige Minuten: Was Sie gewählt haben, bleibt hier stehen.",
    elsewhere: "In einem anderen Fenster anders beantwortet; jene Antwort wurde behalten.",
    saved: "Gespeichert.",
    finished: "Abgeschlossen. Vielen Dank.",
  },
};
