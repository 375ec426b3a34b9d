import { oneDecimal } from "@/lib/units/formatters";
import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import { record } from "@/lib/rules/diagnosis/scores";
import { GROUPS } from "@/lib/rules/diagnosis/words";
import { GapViews } from "./gap-views";
import { useLocale } from "#language";

const PERCENT_PER_LEVEL = 25;

/** The views of a subject on the scale of the answers, 1 to 5. */
export function TalkViews({ label, subject }: { label: string; subject: TalkSubject }) {
  const locale = useLocale();
  const { views, flag, headSpread } = subject;
  return (
    <span className="block px-2">
      <GapViews
        label={label}
        views={record(GROUPS, (group) => (views[group] === null ? null : onTrack(views[group])))}
        flag={flag}
        headSpread={headSpread && { low: onTrack(headSpread.low), high: onTrack(headSpread.high) }}
        figure={(x) => oneDecimal(1 + x / PERCENT_PER_LEVEL, locale)}
      />
    </span>
  );
}

function onTrack(rating: number): number {
  return (rating - 1) * PERCENT_PER_LEVEL;
}
