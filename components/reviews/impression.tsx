import { Badge } from "@/components/ui/badge";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { ShownImpression } from "@/lib/rules/review/shown";
import type { ReviewWords } from "./review-words";

type ImpressionProps = { impression: ShownImpression; words: ReviewWords };

/** What seven answers say, with how little that is in front of it. */
export function Impression({ impression, words }: ImpressionProps) {
  const { sentence, symptoms, subjects } = impression;
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <p>
          <Badge tone="caution">{words.confidence}</Badge>
        </p>
        <p className="max-w-[60ch] text-lg font-semibold text-balance">{sentence}</p>
      </div>
      {symptoms.length > 0 && (
        <div className="grid gap-1 text-sm">
          <h3 className="font-semibold">{words.symptoms}</h3>
          <ul className="list-disc pl-5">
            {symptoms.map((symptom) => (
              <li key={symptom}>{symptom}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="grid gap-3">
        <h3 className="text-sm font-semibold">{words.subjects}</h3>
        <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          {subjects.map(({ title, score }) => (
            <ProgressBar
              key={title}
              label={title}
              value={score ?? 0}
              max={100}
              text={score === null ? words.notAnswered : String(Math.round(score))}
            />
          ))}
        </div>
      </div>
      <div className="text-ink-soft grid max-w-[70ch] gap-1 text-sm">
        <h3 className="text-ink font-semibold">{words.doubts}</h3>
        <p>{words.doubt1}</p>
        <p>{words.doubt2}</p>
        <p>{words.doubt3}</p>
      </div>
    </div>
  );
}
