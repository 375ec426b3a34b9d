import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    endIt: "End it",
    oneMoment: "One moment…",
    aNewAddress: "A new address",
    makeAnAddress: "Make an address",
    makeTheAddress: "Make the address",
    makeANewAddress: "Make a new address; the old one ends",
    revokeTheAddress: "Revoke the address",
    whoeverKnowsTheAddress: "Whoever knows the address reads when you meet. Ended, it answers nobody.",
    subscribeToItIn:
      "Subscribe to it in your calendar program: the meetings you attend then appear there, also when they are moved or called off. It carries titles and times, never notes, decisions or names of people.",
  },
  de: {
    endIt: "Beenden",
    oneMoment: "Einen Moment …",
    aNewAddress: "Eine neue Adresse",
    makeAnAddress: "Eine Adresse erstellen",
    makeTheAddress: "Die Adresse erstellen",
    makeANewAddress: "Eine neue Adresse erstellen; die alte endet",
    revokeTheAddress: "Die Adresse widerrufen",
    whoeverKnowsTheAddress:
      "Wer die Adresse kennt, liest, wann Sie sich treffen. Beendet, antwortet sie niemandem.",
    subscribeToItIn:
      "Abonnieren Sie sie in Ihrem Kalenderprogramm: Die Besprechungen, an denen Sie teilnehmen, erscheinen dann dort, auch wenn sie verschoben oder abgesagt werden. Sie enthält Titel und Zeiten, nie Notizen, Entscheidungen oder Namen.",
  },
});
