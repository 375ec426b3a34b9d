import { StageLadder } from "@/components/diagnosis/stage-ladder";
import { Stat, StatRow } from "@/components/ui/stat";
import type { ReportMarks, ReportView } from "./types";

type VerdictPartProps = Pick<ReportView, "verdict" | "readiness"> & {
  marks: Pick<ReportMarks, "stands" | "earlier">;
};

export function VerdictPart({ verdict, readiness, marks }: VerdictPartProps) {
  return (
    <>
      <p className="max-w-[60ch] text-lg font-medium">{verdict.sentence}</p>
      <StatRow>
        <Stat label="Stage" value={verdict.stage} />
        <Stat label="Role the diagnosis calls for" value={verdict.role} />
        <Stat label="Confidence" value={verdict.confidence.level} />
        <Stat label="Gates met" value={`${readiness.met} of ${readiness.total}`} />
      </StatRow>
      <StageLadder now={marks.stands} earlier={marks.earlier} language="en" />
    </>
  );
}

export function WhyPart({ verdict }: Pick<ReportView, "verdict">) {
  const { reasons, reportingLine, symptoms, confidence } = verdict;
  return (
    <div className="grid max-w-[70ch] gap-4">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {reportingLine && (
        <p>
          {reportingLine.sentence} {reportingLine.holdsUntil}
        </p>
      )}
      {symptoms.length > 0 && (
        <>
          <h3 className="font-semibold">What shows it</h3>
          <ul className="list-disc space-y-2 pl-5">
            {symptoms.map(({ title, sentence }) => (
              <li key={title}>
                <span className="font-medium">{title}.</span> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="font-semibold">How sure this is</h3>
      <p>
        Confidence is {confidence.level.toLowerCase()}. {confidence.reasons.join(" ")}
      </p>
    </div>
  );
}
