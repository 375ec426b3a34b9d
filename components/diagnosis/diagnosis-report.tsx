import { Section } from "@/components/ui/section";
import { flaggedItems, ItemGaps } from "./item-gaps";
import { Counterfactuals } from "./counterfactuals";
import { NearMisses } from "./near-misses";
import type { AskedTexts } from "./phrases";
import { Reasons } from "./reasons";
import type { ReportedDiagnosis, RespondentNames, Shows, Withheld } from "./reported";
import { Scores } from "./scores";
import { StageLadder } from "./stage-ladder";
import type { StageOnDay } from "@/lib/pictures/stage-ladder";
import { Warnings } from "./warnings";
import { WhatItCallsFor } from "./what-it-calls-for";
import { WORDS } from "./diagnosis-report.words";
import { useLocale } from "#language";

type DiagnosisReportProps = {
  diagnosis: ReportedDiagnosis;
  shows: Shows;
  /** Left out for a reader who is shown all of it. */
  withheld?: Withheld;
  earlier: readonly StageOnDay[];
  currency: string;
  names?: RespondentNames;
  /** The address of the what-if; left out for a reader who has none. */
  whatIf?: string;
  asked?: AskedTexts;
};

const NOBODY: RespondentNames = new Map();

/** The whole explanation below the verdict: the picture, what to do, the evidence, and what would change it. */
export function DiagnosisReport({
  diagnosis,
  shows,
  withheld,
  earlier,
  currency,
  names = NOBODY,
  whatIf,
  asked,
}: DiagnosisReportProps) {
  const words = WORDS[useLocale()];
  const { conclusive, stage, asOf, trace, warnings, symptoms, confidence } = diagnosis;
  const { gaps, counterfactuals, nearMisses } = diagnosis;
  const apart = flaggedItems(gaps);
  return (
    <div className="grid grid-cols-1 gap-10">
      <StageLadder
        now={conclusive ? { stage, day: asOf } : null}
        earlier={earlier}
        heldBy={trace.find(({ kind }) => kind === "stage")?.sentence}
      />
      <WhatItCallsFor diagnosis={diagnosis} />
      {warnings.length > 0 && (
        <Section title={words.whatToWatch}>
          <Warnings warnings={warnings} />
        </Section>
      )}
      <Section title={words.howItScores} lead={words.isTheWeakestLevel}>
        <Scores diagnosis={diagnosis} shows={shows} withheld={withheld} />
      </Section>
      {symptoms.length > 0 && (
        <Section title={words.whatShows} lead={words.theTypicalSignsThat}>
          <dl className="grid gap-4">
            {symptoms.map(({ id, title, sentence }) => (
              <div key={id} className="keep-together max-w-[75ch]">
                <dt className="font-medium">{title}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {apart.length > 0 && (
        <Section title={words.whereYouSeeDifferent} lead={words.statementsRatedTwoLevels}>
          <ItemGaps gaps={apart} asked={asked} />
        </Section>
      )}
      <Section title={words.why} lead={words.everyRuleThatHad}>
        <Reasons trace={trace} scope={diagnosis.scope} names={names} asked={asked} />
      </Section>
      {counterfactuals.length > 0 && (
        <Section title={words.whatWouldChangeThis} lead={words.theSmallestChangesUnder}>
          <Counterfactuals
            counterfactuals={counterfactuals}
            now={stage}
            currency={currency}
            whatIf={whatIf}
            asked={asked}
          />
        </Section>
      )}
      {nearMisses.length > 0 && (
        <Section title={words.whatNearlyHadA} lead={words.rulesThatCameClose}>
          <NearMisses misses={nearMisses} names={names} asked={asked} />
        </Section>
      )}
      <Section title={words.confidence(confidence.level)}>
        {confidence.reasons.length > 0 ? (
          <ul className="max-w-[75ch] list-disc pl-5">
            {confidence.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-soft">{words.theReasonsWouldSay}</p>
        )}
      </Section>
    </div>
  );
}
