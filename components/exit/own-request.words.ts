import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    oneMoment: "One moment…",
    itWasTakenBack: "It was taken back.",
    answered: " answered",
    declined: (firmName: string | number) => `${firmName} declined.`,
    nothingWasDeleted: (asked: string | number) => `${asked} Nothing was deleted.`,
    takeItBack: "Take it back",
    aDeletionWasBegun: "A deletion was begun, and called off.",
    on: (day: string | number) => ` on ${day}`,
    wasAskedToDelete: (firmName: string | number) => `${firmName} was asked to delete everything.`,
    askedByOn: (askedByName: string | number, day: string | number) => `Asked by ${askedByName} on ${day}.`,
    tookItBackBefore: (asked: string | number, endedByName: string | number) =>
      `${asked} ${endedByName} took it back before anybody answered. Nothing was deleted.`,
    itsOwnersWereTold: (asked: string | number, day: string | number) =>
      `${asked} Its owners were told and answer by ${day}; this page says how. Without an answer nothing is deleted.`,
  },
  de: {
    oneMoment: "Einen Moment …",
    itWasTakenBack: "Es wurde zurückgenommen.",
    answered: " hat geantwortet",
    declined: (firmName) => `${firmName} hat abgelehnt.`,
    nothingWasDeleted: (asked) => `${asked} Gelöscht wurde nichts.`,
    takeItBack: "Zurücknehmen",
    aDeletionWasBegun: "Eine Löschung wurde begonnen und abgebrochen.",
    on: (day) => ` am ${day}`,
    wasAskedToDelete: (firmName) => `${firmName} wurde gebeten, alles zu löschen.`,
    askedByOn: (askedByName, day) => `Darum gebeten hat ${askedByName} am ${day}.`,
    tookItBackBefore: (asked, endedByName) =>
      `${asked} ${endedByName} hat es zurückgenommen, bevor jemand geantwortet hat. Gelöscht wurde nichts.`,
    itsOwnersWereTold: (asked, day) =>
      `${asked} Die Inhaber wissen es und antworten bis ${day}; diese Seite sagt, wie. Ohne Antwort wird nichts gelöscht.`,
  },
});
