/**
 * What stands beside a field that a client's person filled in wrongly. The forms' schemas say it in English, for both
 * sides; here is each of those sentences that a form of the portal, the account or an invitation can say.
 */
const ERRORS_DE: Readonly<Record<string, string>> = {
  "This form is out of date: reload the page.": "Dieses Formular ist veraltet: Laden Sie die Seite neu.",
  "This form is broken: reload the page.": "Dieses Formular ist beschädigt: Laden Sie die Seite neu.",
  "Reload the page.": "Laden Sie die Seite neu.",
  "This is not a day of the calendar.": "Das ist kein Tag des Kalenders.",
  "Please check the year: a day within ten years of today.":
    "Bitte prüfen Sie das Jahr: ein Tag, der höchstens zehn Jahre von heute entfernt ist.",
  "Enter a name.": "Geben Sie einen Namen ein.",
  "Choose a department.": "Wählen Sie eine Abteilung.",
  "Choose a role.": "Wählen Sie eine Rolle.",
  "Enter an e-mail address.": "Geben Sie eine E-Mail-Adresse ein.",
  "Enter an e-mail address such as name@company.com.":
    "Geben Sie eine E-Mail-Adresse ein, etwa name@unternehmen.de.",
  "Say which week this is.": "Sagen Sie, welche Woche es ist.",
  "A week is named by its Monday.": "Eine Woche heißt nach ihrem Montag.",
  "Write what you would like to say.": "Schreiben Sie, was Sie sagen möchten.",
  "Write something first.": "Schreiben Sie zuerst etwas.",
  "What was asked or decided?": "Was wurde gefragt oder entschieden?",
  "Choose one of the causes.": "Wählen Sie eine der Ursachen.",
  "On which day did it come up?": "An welchem Tag kam es auf?",
  "Not before the day it came up, please.": "Bitte nicht vor dem Tag, an dem es aufkam.",
  "Say what is to change, so that the author knows.":
    "Sagen Sie, was zu ändern ist, damit es weiß, wer den Text geschrieben hat.",
  "Choose a file.": "Wählen Sie eine Datei.",
  "Enter your present password.": "Geben Sie Ihr jetziges Passwort ein.",
  "Choose one that is not the present one.": "Wählen Sie eines, das nicht das jetzige ist.",
  "Enter your password, or a code.": "Geben Sie Ihr Passwort oder einen Code ein.",
  "Choose a password.": "Wählen Sie ein Passwort.",
  "This is among the first that somebody would try: add words that are only yours.":
    "Das gehört zum Ersten, was jemand versuchen würde: Fügen Sie Wörter hinzu, die nur Ihre sind.",
  "Type the name to say that you mean it.": "Geben Sie den Namen ein, um zu sagen, dass Sie es meinen.",
};

/** Those that name how much. */
const MEASURED_DE: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:At most|Use at most) ([\d,]+) characters(?:, please)?\.$/, "Bitte höchstens $1 Zeichen."],
  [/^A password has at most (\d+) characters\.$/, "Ein Passwort hat höchstens $1 Zeichen."],
  [
    /^Use at least (\d+) characters; several words are easiest to remember\.$/,
    "Bitte mindestens $1 Zeichen; mehrere Wörter merkt man sich am leichtesten.",
  ],
];

export function errorInGerman(error: string): string {
  const measured = MEASURED_DE.find(([pattern]) => pattern.test(error));
  return ERRORS_DE[error] ?? (measured ? error.replace(...measured) : error);
}
