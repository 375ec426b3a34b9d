import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    besides: "Besides, ",
    oneAnswerIs: "one answer is",
    whatWouldFollow: "What would follow",
    howItWouldScore: "How it would score",
    whichReasonsChange: "Which reasons change",
    whatIsDifferentHere: "What is different here",
    answersAre: (withheldMoves: string | number) => `${withheldMoves} answers are`,
    movedThatThisRound: " moved that this round keeps confidential.",
    isTheWeakestLevel:
      "0 is the weakest level of every statement and 100 the strongest. A ring is now, a dot is here.",
    theScoresAndThe:
      "The scores and the reasons are not shown: beside answers that were moved, they would tell what the heads answered, and this round promised that nobody could work that out.",
  },
  de: {
    besides: "Außerdem ",
    oneAnswerIs: "ist eine Antwort",
    whatWouldFollow: "Was daraus folgen würde",
    howItWouldScore: "Wie die Werte stünden",
    whichReasonsChange: "Welche Gründe sich ändern",
    whatIsDifferentHere: "Was hier anders ist",
    answersAre: (withheldMoves) => `sind ${withheldMoves} Antworten`,
    movedThatThisRound: " verändert, die diese Runde vertraulich hält.",
    isTheWeakestLevel:
      "0 ist die schwächste Stufe jeder Aussage, 100 die stärkste. Ein Ring ist jetzt, ein Punkt ist hier.",
    theScoresAndThe:
      "Die Werte und die Gründe werden nicht gezeigt: Neben veränderten Antworten würden sie verraten, was die Leitungen geantwortet haben, und in dieser Runde wurde zugesagt, dass sich das nicht errechnen lässt.",
  },
});
