import type { Waited } from "@/lib/rules/escalations/wait";

/** What still waits, the longest wait first; and what is decided, in the order it came. */
export function waitingFirst<Entry extends { wait: Waited }>(entries: readonly Entry[]) {
  const waiting = entries.filter(({ wait }) => wait.isWaiting);
  return {
    waiting: waiting.sort((one, other) => other.wait.days - one.wait.days),
    decided: entries.filter(({ wait }) => !wait.isWaiting),
  };
}
