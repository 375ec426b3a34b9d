import { ProgressBar } from "@/components/ui/progress-bar";
import { Table, Td, Th } from "@/components/ui/table";
import type { Adoption } from "@/lib/rules/sops/adoption";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { adoptionWords } from "./words";

type AdoptionTableProps = {
  adoption: Adoption;
  downloads: string;
  readers: readonly {
    contactId: string | null;
    membershipId: string | null;
    name: string;
    title: string | null;
    hasLogin: boolean;
    signedDay: IsoDay | null;
  }[];
};

/** Who must follow an SOP, and who has signed off the version in use. */
export function AdoptionTable({ adoption, readers, downloads }: AdoptionTableProps) {
  return (
    <>
      <ProgressBar
        label="Adoption"
        value={adoption.signed}
        max={adoption.required}
        text={adoptionWords(adoption)}
      />
      <Table caption="Who must follow it, and when they signed off the version in use" downloads={downloads}>
        <thead>
          <tr>
            <Th>Who must follow it</Th>
            <Th>Signed off</Th>
          </tr>
        </thead>
        <tbody>
          {readers.map((reader) => (
            <tr key={reader.contactId ?? reader.membershipId}>
              <Td>
                {reader.name}
                {reader.title && <span className="text-ink-soft block text-xs">{reader.title}</span>}
              </Td>
              <Td>
                {reader.signedDay
                  ? formatDay(reader.signedDay)
                  : reader.hasLogin
                    ? "Not yet"
                    : "No portal access yet: invite them under Contacts"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
