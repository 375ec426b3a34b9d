import type { ComparedReason, ComparedWarning, Comparison } from "@/lib/rules/diagnosis/comparison";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    nowHolds: "Now holds",
    noLongerHolds: "No longer holds",
    toWatchBesides: "To watch besides",
    noLongerToWatch: "No longer to watch",
    everyReasonStandsAs: "Every reason stands as it does now.",
  },
  de: {
    nowHolds: "Trifft jetzt zu",
    noLongerHolds: "Trifft nicht mehr zu",
    toWatchBesides: "Worauf zusätzlich zu achten ist",
    noLongerToWatch: "Worauf nicht mehr zu achten ist",
    everyReasonStandsAs: "Jeder Grund bleibt, wie er ist.",
  },
});

type Changed = Pick<Comparison, "nowHolds" | "noLongerHolds" | "newWarnings" | "goneWarnings">;

/** The reasons that speak in one and not in the other. Those that stay are the diagnosis's own and are not repeated. */
export function ChangedReasons({ nowHolds, noLongerHolds, newWarnings, goneWarnings }: Changed) {
  const words = WORDS[useLocale()];
  const lists = [
    { title: words.nowHolds, reasons: nowHolds },
    { title: words.noLongerHolds, reasons: noLongerHolds },
    { title: words.toWatchBesides, reasons: newWarnings.map(asReason) },
    { title: words.noLongerToWatch, reasons: goneWarnings.map(asReason) },
  ].filter(({ reasons }) => reasons.length > 0);
  if (lists.length === 0) return <p className="text-sm text-ink-soft">{words.everyReasonStandsAs}</p>;
  return lists.map(({ title, reasons }) => (
    <div key={title} className="grid gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="grid max-w-[75ch] gap-2 text-sm">
        {reasons.map((reason) => (
          <li key={reason.ruleId} className="keep-together border-l-2 border-line-strong pl-3">
            <span className="font-medium">{reason.title}.</span>{" "}
            <span className="text-ink-soft">{reason.sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}

function asReason({ id, title, reason }: ComparedWarning): ComparedReason {
  return { ruleId: id, title, sentence: reason };
}
