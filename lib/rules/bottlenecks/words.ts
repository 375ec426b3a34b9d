import { type IsoDay, formatDay } from "@/lib/units/days";

export const BOTTLENECK_STATES = { open: "Open", removed: "Removed", came_back: "Came back" } as const;
export type BottleneckState = keyof typeof BOTTLENECK_STATES;

/** What may be done with one: removed and come back in turn, as often as it takes. */
export function nextVerb(state: BottleneckState): "remove" | "comeBack" {
  return state === "removed" ? "comeBack" : "remove";
}

type Dated = {
  state: BottleneckState;
  foundDay: IsoDay;
  removedDay: IsoDay | null;
  cameBackDay: IsoDay | null;
  removedBy: string | null;
};

/** "found 2 Mar 2026, removed 9 Jun 2026 by Receiving and put-away, came back 1 Sept 2026" */
export function lifeWords({ state, foundDay, removedDay, cameBackDay, removedBy }: Dated): string {
  const parts = [`found ${formatDay(foundDay)}`];
  if (removedDay) parts.push(`removed ${formatDay(removedDay)}${removedBy ? ` by ${removedBy}` : ""}`);
  if (state === "came_back" && cameBackDay) parts.push(`came back ${formatDay(cameBackDay)}`);
  return parts.join(", ");
}

/** "No approval", "1 layer of approval"; `null` where nobody has counted. */
export function approvalWords(layers: number | null): string {
  if (layers === null) return "layers of approval not counted";
  if (layers === 0) return "no approval in its way";
  return layers === 1 ? "1 layer of approval" : `${layers} layers of approval`;
}

/** "2 bottlenecks hold throughput back; 1 is removed." */
export function registerSentence(states: readonly BottleneckState[]): string | null {
  if (states.length === 0) return null;
  const removed = states.filter((state) => state === "removed").length;
  const open = states.length - removed;
  const back = states.filter((state) => state === "came_back").length;
  const holding =
    open === 0 ? "No bottleneck that we know of holds throughput back" : `${count(open)} throughput back`;
  const rest = [
    ...(back > 0 ? [`${back} came back`] : []),
    ...(removed > 0 ? [`${removed} ${removed === 1 ? "is" : "are"} removed`] : []),
  ].join(", ");
  return rest ? `${holding}; ${rest}.` : `${holding}.`;
}

function count(open: number): string {
  return open === 1 ? "1 bottleneck holds" : `${open} bottlenecks hold`;
}
