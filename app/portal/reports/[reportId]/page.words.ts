import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    reports: "Reports",
    checkAFile: "Check a file",
    shaOfTheFile: "SHA-256 of the file: ",
    visibleToYouAnd: "Visible to you and to your consultants",
    thisReportWasIssued: "This report was issued before reports had a page here.",
    thePdfHoldsAll: (verdict: string | number) =>
      `The PDF holds all of it, as it was issued. In short: ${verdict}`,
    forIssuedByAnd: (clientName: string | number, day: string | number, issuedByName: string | number) =>
      `For ${clientName}. Issued ${day} by ${issuedByName}, and unchanged since.`,
  },
  de: {
    reports: "Berichte",
    checkAFile: "Eine Datei prüfen",
    shaOfTheFile: "SHA-256 der Datei: ",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    thisReportWasIssued:
      "Als dieser Bericht ausgestellt wurde, hatten Berichte hier noch keine eigene Seite.",
    thePdfHoldsAll: (verdict) => `Im PDF steht alles, wie es ausgestellt wurde. In Kürze: ${verdict}`,
    forIssuedByAnd: (clientName, day, issuedByName) =>
      `Für ${clientName}. Ausgestellt am ${day} von ${issuedByName} und seither unverändert.`,
  },
});
