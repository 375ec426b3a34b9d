import { Notice } from "@/components/ui/notice";
import type { Forecast } from "@/lib/rules/readiness/forecast";
import { type Horizon, horizonSentences } from "@/lib/rules/readiness/horizon";

/** How the forecast's days lie to what was sold and planned; in one that does not reach them, a warning. */
export function BesideThePlan({ forecast, horizon }: { forecast: Forecast; horizon: Horizon }) {
  const sentences = horizonSentences(forecast, horizon);
  const { half, mostly } = forecast;
  if (sentences.length === 0 || half === null) return null;
  const { endsOn } = horizon;
  const text = sentences.join(" ");
  if (endsOn === null || (mostly !== null && mostly <= endsOn)) return <p className="text-sm">{text}</p>;
  return (
    <Notice
      tone="caution"
      title={half > endsOn ? "After the engagement’s end" : "Perhaps after the engagement’s end"}
    >
      {text}
    </Notice>
  );
}
