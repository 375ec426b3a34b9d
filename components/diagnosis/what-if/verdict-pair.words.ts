import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    stage: "Stage",
    theSame: "the same",
    callsFor: "Calls for",
    confidence: "Confidence",
    tooLittleAnswered: "too little answered",
    now: "Now",
    here: "Here",
    theVerdictNowAnd: "The verdict now and in this scenario",
  },
  de: {
    stage: "Stufe",
    theSame: "dasselbe",
    callsFor: "Verlangt",
    confidence: "Sicherheit",
    tooLittleAnswered: "zu wenig beantwortet",
    now: "Jetzt",
    here: "Hier",
    theVerdictNowAnd: "Das Ergebnis jetzt und in diesem Szenario",
  },
});
