import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { phaseStanding } from "@/lib/rules/engagement/plan-standing";
import type { IsoDay } from "@/lib/units/days";
import type { PhaseFacts } from "./types";
import { PHASE_STANDINGS_IN, spanWords } from "./words";
import { useLocale } from "#language";

type PhaseHeadingProps = { phase: PhaseFacts; today: IsoDay; children?: ReactNode };

/** A phase by its name, where it stands, its weeks and what is true when it is over. */
export function PhaseHeading({ phase, today, children }: PhaseHeadingProps) {
  const locale = useLocale();
  const standing = phaseStanding(phase, today);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="grid gap-0.5">
        <h3 className="flex flex-wrap items-center gap-2.5 font-semibold">
          {phase.name}
          <Badge tone={standing === "running" ? "accent" : "neutral"}>
            {PHASE_STANDINGS_IN[locale][standing]}
          </Badge>
        </h3>
        <p className="tabular text-ink-soft text-xs">{spanWords(phase, locale)}</p>
        {phase.goal && <p className="max-w-[70ch] text-sm">{phase.goal}</p>}
      </div>
      {children}
    </div>
  );
}
