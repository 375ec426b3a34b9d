import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    save: "Save",
    withdraw: "Withdraw",
    corrected: ", corrected",
    withdrawIt: "Withdraw it",
    yourComment: "Your comment",
    withdrawnByItsAuthor: "Withdrawn by its author.",
    withdrawThisComment: "Withdraw this comment?",
    notShownToThe: ", not shown to the heads",
    correct: "Correct",
    itsWordsAreGone: "Its words are gone for everybody. That you wrote something here, and when, stays.",
  },
  de: {
    save: "Speichern",
    withdraw: "Zurückziehen",
    corrected: ", berichtigt",
    withdrawIt: "Zurückziehen",
    yourComment: "Ihr Kommentar",
    withdrawnByItsAuthor: "Von der Verfasserin oder dem Verfasser zurückgezogen.",
    withdrawThisComment: "Diesen Kommentar zurückziehen?",
    notShownToThe: ", für die Leitungen nicht sichtbar",
    correct: "Berichtigen",
    itsWordsAreGone:
      "Die Worte sind für alle fort. Dass Sie hier etwas geschrieben haben und wann, bleibt stehen.",
  },
});
