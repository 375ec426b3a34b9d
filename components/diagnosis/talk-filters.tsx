import { FilterLinks } from "@/components/ui/filter-links";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import type { TalkFilter } from "@/lib/rules/talk/talk-sheet";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    subject: "Subject",
    anyDistance: "Any distance",
    allSubjects: "All subjects",
    howFarApart: "How far apart",
    twoLevelsApart: (count: string | number) => `Two levels apart (${count})`,
    moreThanTwoLevels: (count: string | number) => `More than two levels apart (${count})`,
  },
  de: {
    subject: "Thema",
    anyDistance: "Jeder Abstand",
    allSubjects: "Alle Themen",
    howFarApart: "Wie weit auseinander",
    twoLevelsApart: (count) => `Zwei Stufen Abstand (${count})`,
    moreThanTwoLevels: (count) => `Mehr als zwei Stufen Abstand (${count})`,
  },
});

type TalkFiltersProps = { filter: TalkFilter; subjects: readonly TalkSubject[] };

/** By how far apart and by subject, both in the address. */
export function TalkFilters({ filter, subjects }: TalkFiltersProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const statements = subjects.filter(({ kind }) => kind === "item");
  const count = (flag: "gap" | "mark") => statements.filter((each) => each.flag === flag).length;
  const flags = [
    { flag: null, label: words.anyDistance },
    { flag: "gap", label: words.moreThanTwoLevels(count("gap")) },
    { flag: "mark", label: words.twoLevelsApart(count("mark")) },
  ] as const;
  const dimensions = [
    { dimension: null, label: words.allSubjects },
    ...throughlineTemplate.texts[locale].map(({ dimension, title }) => ({ dimension, label: title })),
  ];
  return (
    <div className="grid gap-1">
      <FilterLinks
        label={words.howFarApart}
        choices={flags.map(({ flag, label }) => ({
          label,
          href: address({ ...filter, flag }),
          current: flag === filter.flag,
        }))}
      />
      <FilterLinks
        label={words.subject}
        choices={dimensions.map(({ dimension, label }) => ({
          label,
          href: address({ ...filter, dimension }),
          current: dimension === filter.dimension,
        }))}
      />
    </div>
  );
}

function address({ dimension, flag }: TalkFilter): string {
  const search = new URLSearchParams({ ...(flag && { flag }), ...(dimension && { dimension }) });
  return `?${search.toString()}`;
}
