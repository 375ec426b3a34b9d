import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    why: "Why",
    whatShows: "What shows",
    whatToWatch: "What to watch",
    howItScores: "How it scores",
    whatNearlyHadA: "What nearly had a say",
    whatWouldChangeThis: "What would change this",
    confidence: (level: string | number) => `Confidence: ${level}`,
    whereYouSeeDifferent: "Where you see different companies",
    everyRuleThatHad: "Every rule that had a say. Nothing else went into the verdict.",
    theTypicalSignsThat: "The typical signs that departments no longer cohere, as far as they show here.",
    theSmallestChangesUnder:
      "The smallest changes under which the same rules would say something else about this company.",
    statementsRatedTwoLevels:
      "Statements rated two levels or more apart. Talk about these before anything is decided on them.",
    theReasonsWouldSay: "The reasons would say who answered what; they stay with your consultants.",
    isTheWeakestLevel:
      "0 is the weakest level of every statement, 100 the strongest. From 60 a subject holds; under 50 it is a weakness.",
    rulesThatCameClose:
      "Rules that came close, or that stood behind a wider problem. They changed nothing; they show how firm the verdict is.",
  },
  de: {
    why: "Warum",
    whatShows: "Was sich zeigt",
    whatToWatch: "Worauf zu achten ist",
    howItScores: "Wie die Werte stehen",
    whatNearlyHadA: "Was beinahe mitgesprochen hätte",
    whatWouldChangeThis: "Was es ändern würde",
    confidence: (level) => `Sicherheit: ${level}`,
    whereYouSeeDifferent: "Wo Sie verschiedene Unternehmen sehen",
    everyRuleThatHad: "Jede Regel, die mitgesprochen hat. Sonst ging nichts in das Ergebnis ein.",
    theTypicalSignsThat:
      "Die typischen Zeichen dafür, dass Abteilungen nicht mehr zusammenhalten, soweit sie sich hier zeigen.",
    theSmallestChangesUnder:
      "Die kleinsten Änderungen, unter denen dieselben Regeln etwas anderes über dieses Unternehmen sagen würden.",
    statementsRatedTwoLevels:
      "Aussagen, die um zwei Stufen oder mehr verschieden bewertet wurden. Sprechen Sie darüber, bevor etwas darauf entschieden wird.",
    theReasonsWouldSay:
      "Die Begründung würde verraten, wer was geantwortet hat; sie bleibt bei Ihrer Beratung.",
    isTheWeakestLevel:
      "0 ist die schwächste Stufe jeder Aussage, 100 die stärkste. Ab 60 trägt ein Thema; unter 50 ist es eine Schwäche.",
    rulesThatCameClose:
      "Regeln, die nahe daran waren oder hinter einem größeren Problem stehen. Sie haben nichts geändert; sie zeigen, wie fest das Ergebnis steht.",
  },
});
