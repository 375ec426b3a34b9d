import { DefinitionList } from "@/components/ui/definition-list";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    owner: "Owner",
    scope: "Scope",
    process: "Process",
    purpose: "Purpose",
    department: "Department",
    toBeReviewed: "To be reviewed",
  },
  de: {
    owner: "Gehört",
    scope: "Geltung",
    process: "Prozess",
    purpose: "Zweck",
    department: "Abteilung",
    toBeReviewed: "Durchsicht bis",
  },
});

type SopFactsProps = {
  sop: {
    process: string | null;
    departmentName: string | null;
    ownerName: string | null;
    ownerSeat: string | null;
    purpose: string | null;
    scope: string | null;
    reviewDay: IsoDay | null;
  };
};

/** What stands above the text: whose it is, what it is for and where it ends. */
export function SopFacts({ sop }: SopFactsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const owner = [sop.ownerName, sop.ownerSeat].filter(Boolean).join(", ") || null;
  return (
    <DefinitionList
      items={[
        { term: words.process, value: sop.process },
        { term: words.department, value: sop.departmentName },
        { term: words.owner, value: owner },
        { term: words.purpose, value: sop.purpose },
        { term: words.scope, value: sop.scope },
        ...(sop.reviewDay ? [{ term: words.toBeReviewed, value: formatDay(sop.reviewDay, locale) }] : []),
      ]}
    />
  );
}
