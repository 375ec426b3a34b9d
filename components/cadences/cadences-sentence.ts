import type { Adherence } from "@/lib/rules/cadence/adherence";

/** "3 cadences: 21 of 24 meetings held in the last eight weeks." `null` where there is none. */
export function cadencesSentence(cadences: readonly { adherence: Adherence }[]): string | null {
  if (cadences.length === 0) return null;
  const held = cadences.reduce((sum, { adherence }) => sum + adherence.held, 0);
  const due = cadences.reduce((sum, { adherence }) => sum + adherence.due, 0);
  const many = `${cadences.length} ${cadences.length === 1 ? "cadence" : "cadences"}`;
  if (due === 0) return `${many}; no meeting was due in the last eight weeks.`;
  return `${many}: ${held} of ${due} ${due === 1 ? "meeting" : "meetings"} held in the last eight weeks.`;
}
