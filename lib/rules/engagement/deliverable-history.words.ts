import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    backToDraft: "Back to draft",
    leftWithoutAnOwner: "left without an owner",
    givenToAnotherOwner: "given to another owner",
    dueOnNoDay: "due on no day any more",
    dueOn: (day: string | number) => `due on ${day}`,
    madeAnotherKindOf: "made another kind of deliverable",
    renamedFrom: (String: string | number) => `renamed from “${String}”`,
    dueDayMovedFrom: (day: string | number, day2: string | number) => `due day moved from ${day} to ${day2}`,
  },
  de: {
    backToDraft: "Wieder Entwurf",
    leftWithoutAnOwner: "gehört niemandem mehr",
    givenToAnotherOwner: "gehört jetzt jemand anderem",
    dueOnNoDay: "an keinem Tag mehr fällig",
    dueOn: (day) => `fällig am ${day}`,
    madeAnotherKindOf: "eine andere Art von Ergebnis",
    renamedFrom: (String) => `umbenannt von „${String}“`,
    dueDayMovedFrom: (day, day2) => `Termin von ${day} auf ${day2} verschoben`,
  },
});
