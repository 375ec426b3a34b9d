import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    signedOut: "Signed out.",
    thePasswordWasNot: "The password was not changed.",
    pleaseChooseAnotherPassword: "Please choose another password.",
    youAreSignedOut: "You are signed out: sign in again.",
    changedEveryOtherDevice: "Changed. Every other device is signed out.",
    youHaveNoPlace: "You have no place there any more: reload the page.",
    thatDeviceIsSigned: "That device is signed out already: reload the page.",
  },
  de: {
    signedOut: "Abgemeldet.",
    thePasswordWasNot: "Das Passwort wurde nicht geändert.",
    pleaseChooseAnotherPassword: "Bitte wählen Sie ein anderes Passwort.",
    youAreSignedOut: "Sie sind abgemeldet: Melden Sie sich wieder an.",
    changedEveryOtherDevice: "Geändert. Alle anderen Geräte sind abgemeldet.",
    youHaveNoPlace: "Sie haben dort keinen Platz mehr: Laden Sie die Seite neu.",
    thatDeviceIsSigned: "Dieses Gerät ist schon abgemeldet: Laden Sie die Seite neu.",
  },
});
