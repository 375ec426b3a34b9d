import { formatDay, type IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    versionOf: (versionNumber: string | number, day: string | number) => `version ${versionNumber} of ${day}`,
    eachRoundIsShown: (format: string | number) =>
      `Each round is shown by its newest version. Replaced, and not in the picture: ${format}.`,
  },
  de: {
    versionOf: (versionNumber, day) => `Fassung ${versionNumber} vom ${day}`,
    eachRoundIsShown: (format) =>
      `Jede Runde steht mit ihrer neuesten Fassung. Ersetzt und nicht im Bild: ${format}.`,
  },
});

export type ReplacedVersion = { day: IsoDay; versionNumber: number };

/** Which versions the picture leaves out, as each round is one point of it. */
export function ReplacedVersions({ replaced }: { replaced: readonly ReplacedVersion[] }) {
  const locale = useLocale();
  const words = WORDS[locale];
  if (replaced.length === 0) return null;
  const named = replaced.map(({ day, versionNumber }) =>
    words.versionOf(versionNumber, formatDay(day, locale)),
  );
  return (
    <p className="max-w-[70ch] text-xs text-ink-soft">
      {words.eachRoundIsShown(new Intl.ListFormat("en", { type: "conjunction" }).format(named))}
    </p>
  );
}
