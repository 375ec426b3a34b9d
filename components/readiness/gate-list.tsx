import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import type { ReadGate } from "@/lib/rules/readiness/gate";
import { type GateLink, gateLinks } from "./gate-links";
import { GATE_STATES } from "./gate-states";

type GateListProps = {
  gates: readonly ReadGate[];
  /** Links to the pages where the gates are moved; without it nothing is linked. */
  of?: { clientId: string; mayCompareCosts: boolean };
};

/** Each gate with where it stands, its target, and, while it is not met, what would move it. */
export function GateList({ gates, of }: GateListProps) {
  return (
    <ul className="border-t border-line text-sm">
      {gates.map(({ id, title, state, target, standing, moves, movedOn = [] }) => (
        <li
          key={id}
          className="keep-together grid gap-x-8 gap-y-2 border-b border-line py-3 md:grid-cols-[15rem_1fr_1fr]"
        >
          <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1 md:grid md:content-start md:justify-items-start">
            <h3 className="font-medium">{title}</h3>
            <Badge tone={GATE_STATES[state].tone}>{GATE_STATES[state].word}</Badge>
          </div>
          <p>
            {standing}
            <span className="block text-ink-soft">Target: {inSentence(target)}</span>
          </p>
          {(state !== "met" || of) && (
            <div className="grid content-start gap-1">
              {state !== "met" && (
                <p>
                  <span className="block text-xs text-ink-soft">What moves it</span>
                  {moves}
                </p>
              )}
              {of && <Links links={gateLinks(movedOn, of)} />}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Links({ links }: { links: readonly GateLink[] }) {
  return (
    <p className="no-print flex flex-wrap gap-x-4">
      {links.map(({ href, label }) => (
        <TextLink key={href} href={href}>
          {label}
        </TextLink>
      ))}
    </p>
  );
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
