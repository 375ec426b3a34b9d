import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    setUp: "Set up.",
    removed: "Removed.",
    nothingWasChanged: "Nothing was changed.",
    itIsNotSet: "It is not set up yet.",
    thisIsNotYour: "This is not your password.",
    youAreSignedOut: "You are signed out: sign in again.",
    inPlaceTheEarlier: "In place. The earlier codes no longer work.",
  },
  de: {
    setUp: "Eingerichtet.",
    removed: "Entfernt.",
    nothingWasChanged: "Geändert wurde nichts.",
    itIsNotSet: "Er ist noch nicht eingerichtet.",
    thisIsNotYour: "Das ist nicht Ihr Passwort.",
    youAreSignedOut: "Sie sind abgemeldet: Melden Sie sich wieder an.",
    inPlaceTheEarlier: "Gültig. Die früheren Codes gelten nicht mehr.",
  },
});
