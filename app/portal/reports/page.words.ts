import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    reports: "Reports",
    noReportsYet: "No reports yet",
    checkThatItIs: "check that it is the one issued",
    visibleToYouAnd: "Visible to you and to your consultants",
    soYoursNeedNot: ", so yours need not begin at 1.",
    itsNumberCountsAll: ". Its number counts all reports of ",
    aReportNeverChanges: "A report never changes once it is issued. Whoever you pass the file on to can",
    aReportSaysWhether:
      "A report says whether the company is ready for a full-time hire, for a board to decide on. Once your consultants share one, it stands here.",
  },
  de: {
    reports: "Berichte",
    noReportsYet: "Noch keine Berichte",
    checkThatItIs: "prüfen, ob es die ausgestellte ist",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    soYoursNeedNot: "; Ihre muss deshalb nicht bei 1 beginnen.",
    itsNumberCountsAll: ". Die Nummer zählt alle Berichte von ",
    aReportNeverChanges: "Ein ausgestellter Bericht ändert sich nie. Wem Sie die Datei weitergeben, der kann",
    aReportSaysWhether:
      "Ein Bericht sagt, ob das Unternehmen für eine Einstellung in Vollzeit bereit ist, damit darüber entschieden werden kann. Sobald Ihre Beratung einen freigibt, steht er hier.",
  },
});
