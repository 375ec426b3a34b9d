import { ProgressBar } from "@/components/ui/progress-bar";
import { Table, Td, Th } from "@/components/ui/table";
import type { Adoption } from "@/lib/rules/sops/adoption";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { adoptionWords } from "./words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    notYet: "Not yet",
    adoption: "Adoption",
    signedOff: "Signed off",
    whoMustFollowIt: "Who must follow it",
    noPortalAccessYet: "No portal access yet: invite them under Contacts",
    whoMustFollowIt2: "Who must follow it, and when they signed off the version in use",
  },
  de: {
    notYet: "Noch nicht",
    adoption: "Bestätigungen",
    signedOff: "Bestätigt",
    whoMustFollowIt: "Für wen er gilt",
    noPortalAccessYet: "Noch kein Portalzugang: Laden Sie die Person unter Kontakte ein",
    whoMustFollowIt2: "Für wen der Ablauf gilt, und wann sie die gültige Fassung bestätigt haben",
  },
});

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
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <>
      <ProgressBar
        label={words.adoption}
        value={adoption.signed}
        max={adoption.required}
        text={adoptionWords(adoption, locale)}
      />
      <Table caption={words.whoMustFollowIt2} downloads={downloads}>
        <thead>
          <tr>
            <Th>{words.whoMustFollowIt}</Th>
            <Th>{words.signedOff}</Th>
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
                  ? formatDay(reader.signedDay, locale)
                  : reader.hasLogin
                    ? words.notYet
                    : words.noPortalAccessYet}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
