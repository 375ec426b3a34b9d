import { formatDay, type IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    theWorkHasEnded: (day: string | number, firmName: string | number) =>
      `The work has ended, so this is an archive: you read it until ${day}, and nothing in it changes any more. ${firmName} can give you longer.`,
  },
  de: {
    theWorkHasEnded: (day, firmName) =>
      `Die Zusammenarbeit ist beendet, deshalb ist dies ein Archiv: Sie können es bis ${day} lesen, und nichts darin ändert sich mehr. ${firmName} kann Ihnen länger Zeit geben.`,
  },
});

/** Quiet, above every page of a portal that is an archive. */
export function ArchiveNotice({ until, firmName }: { until: IsoDay; firmName: string }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <p role="note" className="border-line text-ink-soft mb-8 border-b pb-4 text-sm">
      {words.theWorkHasEnded(formatDay(until, locale), firmName)}
    </p>
  );
}
