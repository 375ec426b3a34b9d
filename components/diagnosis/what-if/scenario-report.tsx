import { Section } from "@/components/ui/section";
import type { Comparison, JudgedPart, Pair } from "@/lib/rules/diagnosis/comparison";
import type { StatedMove } from "@/lib/rules/diagnosis/move-values";
import type { AskedTexts } from "../phrases";
import { ChangedReasons } from "./changed-reasons";
import { MovesTable } from "./moves-table";
import { ScoreMoves } from "./score-moves";
import { StageSteps } from "./stage-steps";
import { VerdictPair } from "./verdict-pair";
import { WORDS } from "./scenario-report.words";
import { useLocale } from "#language";

type ScenarioReportProps = {
  currency: string;
  moves: ReadonlyArray<StatedMove>;
  /** Moves that the reader is not told. */
  withheldMoves?: number;
  verdict: Pair<JudgedPart>;
  /** `null`: the reader is told no figure and no reason. */
  comparison: Comparison | null;
  asked?: AskedTexts;
};

/** A kept scenario beside the real diagnosis: what is different, what would follow, and why. */
export function ScenarioReport(props: ScenarioReportProps) {
  const words = WORDS[useLocale()];
  const { currency, moves, withheldMoves = 0, verdict, comparison, asked } = props;
  return (
    <div className="grid grid-cols-1 gap-10">
      <Section title={words.whatIsDifferentHere}>
        {moves.length > 0 && <MovesTable moves={moves} currency={currency} asked={asked} />}
        {withheldMoves > 0 && (
          <p className="max-w-[70ch] text-sm text-ink-soft">
            {moves.length > 0 && words.besides}
            {withheldMoves === 1 ? words.oneAnswerIs : words.answersAre(withheldMoves)}
            {words.movedThatThisRound}
          </p>
        )}
      </Section>
      <Section title={words.whatWouldFollow}>
        <div className="grid max-w-3xl grid-cols-1 gap-6">
          <VerdictPair verdict={verdict} confidence={comparison?.confidence} />
          <StageSteps verdict={verdict} />
        </div>
      </Section>
      {comparison ? (
        <>
          <Section title={words.howItWouldScore} lead={words.isTheWeakestLevel}>
            <div className="max-w-3xl">
              <ScoreMoves {...comparison} />
            </div>
          </Section>
          <Section title={words.whichReasonsChange}>
            <ChangedReasons {...comparison} />
          </Section>
        </>
      ) : (
        <p className="max-w-[70ch] text-sm text-ink-soft">{words.theScoresAndThe}</p>
      )}
    </div>
  );
}
