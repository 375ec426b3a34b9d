import { inBoth } from "@/lib/rules/questionnaire/locales";
import { formatDay, type IsoDay } from "@/lib/units/days";

type Gone = { firmName: string; name: string; number: number; days: number };

/** To a client's CEO, about what was asked of the firm; in the language they read. */
export const LETTERS = inBoth({
  en: {
    dataDeclined: (firmName: string, reason: string) => ({
      subject: `${firmName} answered your request for your company’s data`,
      text: `You asked ${firmName} for your company’s data. They declined:\n\n${reason}\n\nYou can ask again.`,
    }),
    dataGranted: (firmName: string, until: IsoDay, bySomebody: boolean) => ({
      subject: "Your company’s data is ready to fetch",
      text: `You asked ${firmName} for your company’s data. ${bySomebody ? "It was granted" : "Nobody there answered in time, so it is granted"}: until ${formatDay(until)} you save it as one file, from the portal.`,
    }),
    deletionDeclined: (firmName: string, reason: string) => ({
      subject: `${firmName} declined to delete your company’s data`,
      text: `You asked ${firmName} to delete everything about your company. They declined:\n\n${reason}`,
    }),
    deleted: ({ firmName, name, number, days }: Gone) => ({
      subject: `What ${firmName} held of ${name} is deleted`,
      text: `Everything that ${firmName} held of ${name} here was deleted for good. Certificate of deletion No. ${number} says what went, when, and who asked for it. You can read and download it for ${days} days:`,
    }),
  },
  de: {
    dataDeclined: (firmName, reason) => ({
      subject: `${firmName} hat auf Ihre Bitte um die Daten Ihres Unternehmens geantwortet`,
      text: `Sie haben ${firmName} um die Daten Ihres Unternehmens gebeten. Die Bitte wurde abgelehnt:\n\n${reason}\n\nSie können noch einmal darum bitten.`,
    }),
    dataGranted: (firmName, until, bySomebody) => ({
      subject: "Die Daten Ihres Unternehmens liegen bereit",
      text: `Sie haben ${firmName} um die Daten Ihres Unternehmens gebeten. ${bySomebody ? "Die Bitte wurde gewährt" : "Niemand dort hat rechtzeitig geantwortet, deshalb gilt die Bitte als gewährt"}: Bis ${formatDay(until, "de")} speichern Sie alles als eine Datei, im Portal.`,
    }),
    deletionDeclined: (firmName, reason) => ({
      subject: `${firmName} hat abgelehnt, die Daten Ihres Unternehmens zu löschen`,
      text: `Sie haben ${firmName} gebeten, alles über Ihr Unternehmen zu löschen. Die Bitte wurde abgelehnt:\n\n${reason}`,
    }),
    deleted: ({ firmName, name, number, days }) => ({
      subject: `Was ${firmName} über ${name} aufbewahrt hat, ist gelöscht`,
      text: `Alles, was ${firmName} hier über ${name} aufbewahrt hat, wurde endgültig gelöscht. Die Löschbescheinigung Nr.\u00a0${number} (auf Englisch) sagt, was gelöscht wurde, wann und auf wessen Bitte. Sie können sie ${days}\u00a0Tage lang lesen und herunterladen:`,
    }),
  },
});
