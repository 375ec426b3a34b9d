import type { Gap } from "../diagnosis/gaps";
import type { TraceEntry } from "../diagnosis/trace";
import { DIMENSIONS, STATEMENT_IDS } from "../questionnaire/dimensions";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";

/** How `talkOrder` sorts, as it is told to whoever reads the list. */
export const TALK_ORDER =
  "First what is more than two levels apart, then what is exactly two; among these, what the verdict rests on; then the widest.";

export const TALK_ORDER_IN: Readonly<Record<Locale, Spoken<typeof TALK_ORDER>>> = {
  en: TALK_ORDER,
  de: "Zuerst, was um mehr als zwei Stufen auseinanderliegt, dann, was um genau zwei; darunter zuerst das, worauf das Ergebnis beruht, dann das Weiteste.",
};

export type TalkSubject = Gap & {
  /** A rule that had a say in the verdict looked at it: settle this view, and the verdict may move. */
  inVerdict: boolean;
};

const FLAG_RANK = { gap: 0, mark: 1, none: 2 } as const;
const PLACES: ReadonlyArray<string> = [...DIMENSIONS, ...STATEMENT_IDS];

/** The subjects by what to talk about first. */
export function talkOrder(
  gaps: ReadonlyArray<Gap>,
  trace: ReadonlyArray<Pick<TraceEntry, "holds" | "inputs">>,
): TalkSubject[] {
  const lookedAt = new Set(
    trace.filter(({ holds }) => holds).flatMap(({ inputs }) => inputs.map(({ name }) => String(name))),
  );
  return gaps
    .map((gap) => ({ ...gap, inVerdict: lookedAt.has(gap.id) }))
    .sort(
      (a, b) =>
        FLAG_RANK[a.flag ?? "none"] - FLAG_RANK[b.flag ?? "none"] ||
        Number(b.inVerdict) - Number(a.inVerdict) ||
        b.range - a.range ||
        PLACES.indexOf(a.id) - PLACES.indexOf(b.id),
    );
}
