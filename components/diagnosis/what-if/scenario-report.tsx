import { Section } from "@/components/ui/section";
import type { Comparison, JudgedPart, Pair } from "@/lib/rules/diagnosis/comparison";
import type { StatedMove } from "@/lib/rules/diagnosis/move-values";
import type { AskedTexts } from "../phrases";
import { ChangedReasons } from "./changed-reasons";
import { MovesTable } from "./moves-table";
import { ScoreMoves } from "./score-moves";
import { StageSteps } from "./stage-steps";
import { VerdictPair } from "./verdict-pair";

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
  const { currency, moves, withheldMoves = 0, verdict, comparison, asked } = props;
  return (
    <div className="grid grid-cols-1 gap-10">
      <Section title="What is different here">
        {moves.length > 0 && <MovesTable moves={moves} currency={currency} asked={asked} />}
        {withheldMoves > 0 && (
          <p className="max-w-[70ch] text-sm text-ink-soft">
            {moves.length > 0 && "Besides, "}
            {withheldMoves === 1 ? "one answer is" : `${withheldMoves} answers are`} moved that this round
            keeps confidential.
          </p>
        )}
      </Section>
      <Section title="What would follow">
        <div className="grid max-w-3xl grid-cols-1 gap-6">
          <VerdictPair verdict={verdict} confidence={comparison?.confidence} />
          <StageSteps verdict={verdict} />
        </div>
      </Section>
      {comparison ? (
        <>
          <Section
            title="How it would score"
            lead="0 is the weakest level of every statement and 100 the strongest. A ring is now, a dot is here."
          >
            <div className="max-w-3xl">
              <ScoreMoves {...comparison} />
            </div>
          </Section>
          <Section title="Which reasons change">
            <ChangedReasons {...comparison} />
          </Section>
        </>
      ) : (
        <p className="max-w-[70ch] text-sm text-ink-soft">
          The scores and the reasons are not shown: beside answers that were moved, they would tell what the
          heads answered, and this round promised that nobody could work that out.
        </p>
      )}
    </div>
  );
}
