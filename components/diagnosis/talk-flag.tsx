import { Badge } from "@/components/ui/badge";
import { levelsInWords } from "@/lib/rules/talk/talk-question";
import type { TalkSubject } from "@/lib/rules/talk/talk-order";

/** How far apart, and whether the verdict rests on it, in words. */
export function TalkFlag({ subject: { flag, range, inVerdict } }: { subject: TalkSubject }) {
  const distance = range === 0 ? "All agree" : `${levelsInWords(range)} apart`;
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={flag === "gap" ? "danger" : flag === "mark" ? "caution" : "neutral"}>
        {flag === "gap" ? `${distance}: talk about it` : distance}
      </Badge>
      {inVerdict && flag !== null && <Badge tone="accent">The verdict rests on it</Badge>}
    </span>
  );
}
