import type { BadgeTone } from "@/components/ui/badge";
import type { HandoffEdge } from "@/lib/rules/handoffs/handoff-map";

type State = HandoffEdge["state"];

/** How a handoff is drawn and called: told apart by its line and its word, the colour only helps. */
export const STATES: Readonly<
  Record<
    State,
    { title: string; tone: BadgeTone; line: string; head: string; width: number; dashes?: string }
  >
> = {
  fails: {
    title: "fails",
    tone: "danger",
    line: "stroke-danger",
    head: "fill-danger",
    width: 3.5,
    dashes: "9 6",
  },
  disputed: {
    title: "disputed",
    tone: "caution",
    line: "stroke-caution",
    head: "fill-caution",
    width: 2.5,
    dashes: "2 5",
  },
  sometimes: {
    title: "sometimes incomplete",
    tone: "caution",
    line: "stroke-ink-soft",
    head: "fill-ink-soft",
    width: 1.75,
    dashes: "14 4",
  },
  works: {
    title: "works",
    tone: "neutral",
    line: "stroke-line-strong",
    head: "fill-line-strong",
    width: 1.5,
  },
};
