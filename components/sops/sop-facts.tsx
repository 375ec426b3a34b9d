import { DefinitionList } from "@/components/ui/definition-list";
import { type IsoDay, formatDay } from "@/lib/units/days";

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
  const owner = [sop.ownerName, sop.ownerSeat].filter(Boolean).join(", ") || null;
  return (
    <DefinitionList
      items={[
        { term: "Process", value: sop.process },
        { term: "Department", value: sop.departmentName },
        { term: "Owner", value: owner },
        { term: "Purpose", value: sop.purpose },
        { term: "Scope", value: sop.scope },
        ...(sop.reviewDay ? [{ term: "To be reviewed", value: formatDay(sop.reviewDay) }] : []),
      ]}
    />
  );
}
