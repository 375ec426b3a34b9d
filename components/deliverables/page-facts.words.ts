import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    kind: "Kind",
    state: "State",
    owner: "Owner",
    hours: "Hours",
    nobodyYet: "Nobody yet",
    whatItIs: "What it is",
    toBeInUse: "To be in use",
    readTheSopAnd: "Read the SOP and sign it off",
    yourConsultantsHaveNot: "Your consultants have not described it yet.",
  },
  de: {
    kind: "Art",
    state: "Stand",
    owner: "Gehört",
    hours: "Stunden",
    nobodyYet: "Noch niemandem",
    whatItIs: "Worum es geht",
    toBeInUse: "In Gebrauch bis",
    readTheSopAnd: "Den Ablauf lesen und bestätigen",
    yourConsultantsHaveNot: "Ihre Beratung hat es noch nicht beschrieben.",
  },
});
