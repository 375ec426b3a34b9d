import { FilterLinks } from "@/components/ui/filter-links";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import type { TalkFilter } from "@/lib/rules/talk/talk-sheet";

type TalkFiltersProps = { filter: TalkFilter; subjects: readonly TalkSubject[] };

/** By how far apart and by subject, both in the address. */
export function TalkFilters({ filter, subjects }: TalkFiltersProps) {
  const statements = subjects.filter(({ kind }) => kind === "item");
  const count = (flag: "gap" | "mark") => statements.filter((each) => each.flag === flag).length;
  const flags = [
    { flag: null, label: "Any distance" },
    { flag: "gap", label: `More than two levels apart (${count("gap")})` },
    { flag: "mark", label: `Two levels apart (${count("mark")})` },
  ] as const;
  const dimensions = [
    { dimension: null, label: "All subjects" },
    ...throughlineTemplate.texts.en.map(({ dimension, title }) => ({ dimension, label: title })),
  ];
  return (
    <div className="grid gap-1">
      <FilterLinks
        label="How far apart"
        choices={flags.map(({ flag, label }) => ({
          label,
          href: address({ ...filter, flag }),
          current: flag === filter.flag,
        }))}
      />
      <FilterLinks
        label="Subject"
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
