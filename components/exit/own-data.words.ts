import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    oneMoment: "One moment…",
    declined: (firmName: string | number) => `${firmName} declined.`,
    whatWasGrantedIs: "What was granted is over.",
    theDataIsYours: "The data is yours to save.",
    wasAskedForThe: (firmName: string | number) => `${firmName} was asked for the data.`,
    askForTheData: "Ask for the data",
    saveTheFile: "Save the file",
    itCanBeSaved: (day: string | number) => ` It can be saved until ${day}.`,
    askedByOn: (askedByName: string | number, day: string | number) => `Asked by ${askedByName} on ${day}.`,
    theyAnswerByWithout: (asked: string | number, day: string | number) =>
      `${asked} They answer by ${day}; without an answer it is granted on the day after.`,
  },
  de: {
    oneMoment: "Einen Moment …",
    declined: (firmName) => `${firmName} hat abgelehnt.`,
    whatWasGrantedIs: "Die Zeit dafür ist abgelaufen.",
    theDataIsYours: "Sie können die Daten jetzt speichern.",
    wasAskedForThe: (firmName) => `${firmName} wurde um die Daten gebeten.`,
    askForTheData: "Um die Daten bitten",
    saveTheFile: "Die Datei speichern",
    itCanBeSaved: (day) => ` Speichern lassen sie sich bis ${day}.`,
    askedByOn: (askedByName, day) => `Darum gebeten hat ${askedByName} am ${day}.`,
    theyAnswerByWithout: (asked, day) =>
      `${asked} Die Antwort kommt bis ${day}; ohne Antwort gilt die Bitte am Tag danach als gewährt.`,
  },
});
