import type { BadgeTone } from "@/components/ui/badge";
import type { GateState } from "@/lib/rules/readiness/gate";

export const GATE_STATES: Readonly<Record<GateState, { word: string; tone: BadgeTone }>> = {
  met: { word: "Met", tone: "accent" },
  not_met: { word: "Not met", tone: "danger" },
  unknown: { word: "Not known", tone: "neutral" },
};
