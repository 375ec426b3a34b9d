import type { Sureness } from "@/lib/rules/questionnaire/beside";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { FileRefusal } from "./file-queue";

type BesideWords = {
  /** Folded, with nothing said yet; and the name of what it opens. */
  add: string;
  /** Folded, with something said: what there is. */
  there: (what: { note: boolean; link: boolean; files: number; sureness: Sureness | "" }) => string;
  /** Beside the fields, and before the first answer: true in every mode of confidentiality. */
  readers: string;
  note: string;
  link: string;
  badLink: string;
  howSure: string;
  unsaid: string;
  sureness: Record<Sureness, string>;
  files: string;
  addFile: string;
  kinds: string;
  remove: (name: string) => string;
  waiting: string;
  leaving: string;
  offline: string;
  refusals: Record<FileRefusal, string>;
  conflict: (lost: string) => string;
};

/** What stands beside a rating, and who reads it. */
export const BESIDE_WORDS: Record<Locale, BesideWords> = {
  en: {
    add: "Add a note, evidence, or how sure you are",
    there: ({ note, link, files, sureness }) =>
      [
        note && "your note",
        link && "a link",
        files > 0 && (files === 1 ? "1 file" : `${files} files`),
        sureness && { sure: "sure", fairly: "fairly sure", guess: "a guess" }[sureness],
      ]
        .filter(Boolean)
        .join(" · ")
        .replace(/^./, (first) => first.toUpperCase()),
    readers:
      "What you write or attach beside an answer is read by the consultants only. Nobody at the company is shown it, and it stands in no report.",
    note: "Note",
    link: "Link to evidence",
    badLink: "Not saved: a link begins with http:// or https://.",
    howSure: "How sure are you?",
    unsaid: "Not said",
    sureness: { sure: "Sure", fairly: "Fairly sure", guess: "A guess" },
    files: "Files",
    addFile: "Add a file",
    kinds: "PDF, image, Word, Excel, text or CSV, up to 5 MB each; 20 in all.",
    remove: (name) => `Remove ${name}`,
    waiting: "not saved yet",
    leaving: "being removed",
    offline: "No connection. The file stays on this page while it is open, and will be sent by itself.",
    refusals: {
      NOT_FOUND:
        "Not saved: this questionnaire is no longer yours to answer. Ask your consultants for a new link.",
      ROUND_CLOSED: "Not saved: this round has been closed meanwhile.",
      NOT_OPEN_YET: "Not saved: the first day of this questionnaire is still to come.",
      SUBMITTED: "Not saved: you have finished this questionnaire.",
      TOO_LARGE: "Not saved: a file may have 5 MB at most.",
      NOT_A_KIND: "Not saved: this is no PDF, image, Word, Excel, text or CSV file by its content.",
      TOO_MANY: "Not saved: 20 files are the most. Remove another first.",
      TOO_OFTEN: "Not saved: too many saves in a short time. Remove it and try again in a few minutes.",
    },
    conflict: (lost) =>
      `Noted otherwise in another window meanwhile; that is shown.${lost && ` Yours here was “${lost}”.`}`,
  },
  de: {
    add: "Notiz, Beleg oder wie sicher Sie sind",
    there: ({ note, link, files, sureness }) =>
      [
        note && "Ihre Notiz",
        link && "ein Link",
        files > 0 && (files === 1 ? "1 Datei" : `${files} Dateien`),
        sureness && { sure: "sicher", fairly: "ziemlich sicher", guess: "geschätzt" }[sureness],
      ]
        .filter(Boolean)
        .join(" · ")
        .replace(/^./, (first) => first.toUpperCase()),
    readers:
      "Was Sie neben eine Antwort schreiben oder legen, lesen nur die Beraterinnen und Berater. Niemandem im Unternehmen wird es gezeigt, und es steht in keinem Bericht.",
    note: "Notiz",
    link: "Link zu einem Beleg",
    badLink: "Nicht gespeichert: Ein Link beginnt mit http:// oder https://.",
    howSure: "Wie sicher sind Sie?",
    unsaid: "Keine Angabe",
    sureness: { sure: "Sicher", fairly: "Ziemlich sicher", guess: "Geschätzt" },
    files: "Dateien",
    addFile: "Datei hinzufügen",
    kinds: "PDF, Bild, Word, Excel, Text oder CSV, bis 5 MB je Datei; 20 insgesamt.",
    remove: (name) => `${name} entfernen`,
    waiting: "noch nicht gespeichert",
    leaving: "wird entfernt",
    offline:
      "Keine Verbindung. Die Datei bleibt auf dieser Seite, solange sie offen ist, und wird von selbst gesendet.",
    refusals: {
      NOT_FOUND:
        "Nicht gespeichert: Dieser Fragebogen ist nicht mehr für Sie offen. Bitten Sie Ihre Beratung um einen neuen Link.",
      ROUND_CLOSED: "Nicht gespeichert: Diese Runde ist inzwischen geschlossen.",
      NOT_OPEN_YET: "Nicht gespeichert: Der erste Tag dieses Fragebogens steht noch bevor.",
      SUBMITTED: "Nicht gespeichert: Sie haben diesen Fragebogen abgeschlossen.",
      TOO_LARGE: "Nicht gespeichert: Eine Datei darf höchstens 5 MB groß sein.",
      NOT_A_KIND:
        "Nicht gespeichert: Das ist dem Inhalt nach keine PDF-, Bild-, Word-, Excel-, Text- oder CSV-Datei.",
      TOO_MANY: "Nicht gespeichert: Mehr als 20 Dateien sind es nicht. Entfernen Sie zuerst eine andere.",
      TOO_OFTEN:
        "Nicht gespeichert: zu viele Speicherungen in kurzer Zeit. Entfernen Sie sie und versuchen Sie es in einigen Minuten wieder.",
    },
    conflict: (lost) =>
      `Inzwischen in einem anderen Fenster anders notiert; jenes wird gezeigt.${lost && ` Hier stand „${lost}“.`}`,
  },
};
