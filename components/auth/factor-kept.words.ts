import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    removeIt: "Remove it",
    oneMoment: "One moment…",
    makeNewCodes: "Make new codes",
    yourPassword: "Your password",
    recoveryCodes: "Recovery codes",
    putTheseInPlace: "Put these in place",
    makeNewOnesSoon: "Make new ones soon.",
    fromThenOnThe: "From then on the password alone signs you in.",
    removeTheSecondFactor: "Remove the second factor",
    ofYourCodesAre: (codesLeft: string | number, b: string | number) =>
      `${codesLeft} of your codes are unused. ${b}`,
    yourFirmAsksOwners:
      "Your firm asks owners and consultants for a second factor, so it stays. With a new phone, ask an owner to reset it: you then set it up anew.",
    keepTheseFirstOnce:
      "Keep these first. Once you put them in place, the earlier ones no longer work, and these are not shown again.",
  },
  de: {
    removeIt: "Entfernen",
    oneMoment: "Einen Moment …",
    makeNewCodes: "Neue Codes erstellen",
    yourPassword: "Ihr Passwort",
    recoveryCodes: "Wiederherstellungscodes",
    putTheseInPlace: "Gültig machen",
    makeNewOnesSoon: "Erstellen Sie bald neue.",
    fromThenOnThe: "Danach genügt zur Anmeldung das Passwort allein.",
    removeTheSecondFactor: "Den zweiten Faktor entfernen",
    ofYourCodesAre: (codesLeft, b) => `${codesLeft} Ihrer Codes sind unbenutzt. ${b}`,
    yourFirmAsksOwners:
      "Ihre Firma verlangt von Inhabern und Beratern einen zweiten Faktor, deshalb bleibt er. Bitten Sie bei einem neuen Telefon eine Inhaberin oder einen Inhaber, ihn zurückzusetzen: Dann richten Sie ihn neu ein.",
    keepTheseFirstOnce:
      "Bewahren Sie zuerst diese auf. Sobald Sie sie gültig machen, gelten die früheren nicht mehr, und diese werden nicht noch einmal gezeigt.",
  },
});
