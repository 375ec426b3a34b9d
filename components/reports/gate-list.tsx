import { Badge } from "@/components/ui/badge";
import type { GateStanding, GateState } from "@/lib/rules/readiness/gate";

const STATES: Record<GateState, { word: string; tone: "accent" | "danger" | "neutral" }> = {
  met: { word: "Met", tone: "accent" },
  not_met: { word: "Not met", tone: "danger" },
  unknown: { word: "Not known", tone: "neutral" },
};

/** Each gate with where it stands, its target, and, while it is not met, what would move it. */
export function GateList({ gates }: { gates: readonly GateStanding[] }) {
  return (
    <ul className="border-t border-line text-sm">
      {gates.map(({ id, title, state, target, standing, moves }) => (
        <li
          key={id}
          className="keep-together grid gap-x-8 gap-y-2 border-b border-line py-3 md:grid-cols-[15rem_1fr_1fr]"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 md:grid md:content-start md:justify-items-start">
            <h3 className="font-medium">{title}</h3>
            <Badge tone={STATES[state].tone}>{STATES[state].word}</Badge>
          </div>
          <p>
            {standing}
            <span className="block text-ink-soft">Target: {inSentence(target)}</span>
          </p>
          {state !== "met" && (
            <p>
              <span className="block text-xs text-ink-soft">What moves it</span>
              {moves}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
