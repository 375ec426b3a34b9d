import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    notices: "Notices",
    yoursAlone: "Yours alone",
    oneOfThemIs: "One of them is",
    ofThemAre: (unread: string | number) => `${unread} of them are`,
    nothingHasHappenedYet: "Nothing has happened yet",
    nothingHereIsNew: "Nothing here is new to you.",
    markAllAsRead: "Mark all as read",
    chooseWhatYouAre: "Choose what you are told",
    newToYou: (a: string | number) => `${a} new to you.`,
    whenSomebodyCommentsShares:
      "When somebody comments, shares something with you, signs it off or logs a decision, it is said here.",
  },
  de: {
    notices: "Hinweise",
    yoursAlone: "Nur für Sie",
    oneOfThemIs: "Einer davon ist",
    ofThemAre: (unread) => `${unread} davon sind`,
    nothingHasHappenedYet: "Noch ist nichts geschehen",
    nothingHereIsNew: "Hier ist nichts neu für Sie.",
    markAllAsRead: "Alle als gelesen markieren",
    chooseWhatYouAre: "Wählen, was Ihnen gesagt wird",
    newToYou: (a) => `${a} neu für Sie.`,
    whenSomebodyCommentsShares:
      "Wenn jemand kommentiert, etwas für Sie freigibt, es bestätigt oder eine Entscheidung einträgt, steht es hier.",
  },
});
