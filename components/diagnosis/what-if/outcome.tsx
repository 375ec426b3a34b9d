import type { Comparison } from "@/lib/rules/diagnosis/comparison";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { ChangedReasons } from "./changed-reasons";
import { ScoreMoves } from "./score-moves";
import { StageSteps } from "./stage-steps";
import { VerdictPair } from "./verdict-pair";

/** What the same rules say of the scenario, beside what they say now. */
export function Outcome({ comparison, clientName }: { comparison: Comparison; clientName: string }) {
  const { verdict, turned, confidence, dimensions, integrationIndex } = comparison;
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="font-medium text-balance">
        {!turned && "The same as now. "}
        {verdictSentence(verdict.other, clientName)}
      </p>
      <VerdictPair verdict={verdict} confidence={confidence} />
      <StageSteps verdict={verdict} />
      <ScoreMoves dimensions={dimensions} integrationIndex={integrationIndex} />
      <ChangedReasons {...comparison} />
    </div>
  );
}
