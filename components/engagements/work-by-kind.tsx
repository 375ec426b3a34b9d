import { toPercent } from "@/components/ui/proportion";
import { type KindShare, scopeDrift, type WorkKind } from "@/lib/rules/hours/work-kinds";
import { formatHours } from "@/lib/units/hours";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    noFirefightingSoFar: "No firefighting so far: the work keeps to what was agreed.",
    firefightingTookOfThe: (percent: string | number) =>
      `Firefighting took ${percent} of the hours so far: that is how far the work has drifted from building.`,
  },
  de: {
    noFirefightingSoFar: "Bisher keine Feuerwehreinsätze: Die Arbeit hält sich an das Vereinbarte.",
    firefightingTookOfThe: (percent) =>
      `${percent} der bisherigen Stunden gingen in Feuerwehreinsätze: So weit hat sich die Arbeit vom Aufbauen entfernt.`,
  },
});

type WorkByKindProps = { kinds: readonly KindShare[]; titles?: Record<WorkKind, string> };

/** What the time went into, most first. The bars share one scale, so that the longest is the whole width. */
export function WorkByKind({ kinds, titles = WORK_KIND_TITLES }: WorkByKindProps) {
  const most = kinds[0]?.minutes ?? 0;
  return (
    <ul className="grid gap-2 text-sm">
      {kinds.map(({ kind, minutes, share }) => (
        <li key={kind} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5">
          <span>{titles[kind]}</span>
          <span className="tabular">
            {formatHours(minutes)} <span className="text-ink-soft">· {percent(share)}</span>
          </span>
          <svg aria-hidden className="col-span-2 h-1.5 w-full">
            <rect
              width={`${toPercent(minutes, most)}%`}
              height="100%"
              rx="2"
              className={kind === "firefighting" ? "fill-caution" : "fill-accent"}
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The share of firefighting is how far the work has drifted from what was agreed. */
export function driftSentence(kinds: readonly KindShare[], locale: Locale = "en"): string | null {
  const words = WORDS[locale];
  const drift = scopeDrift(kinds);
  if (drift === null) return null;
  if (drift === 0) return words.noFirefightingSoFar;
  return words.firefightingTookOfThe(percent(drift));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
