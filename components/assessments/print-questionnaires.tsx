import { LinkButton } from "@/components/ui/button";
import { FilterLinks } from "@/components/ui/filter-links";
import { Section } from "@/components/ui/section";
import type { Group } from "@/lib/rules/diagnosis/words";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";

export const SHEET_PAPERS = { a4: "A4", letter: "Letter" } as const;
export type SheetPaperName = keyof typeof SHEET_PAPERS;

const GROUPS: Record<Group, string> = {
  ceo: "for the CEO",
  head: "for a head",
  consultant: "for a consultant",
};

const ANSWERS_AS: Record<Group, string> = { ceo: "CEO", head: "head", consultant: "consultant" };

type PrintQuestionnairesProps = {
  /** Of the file; what is wanted of it stands behind a question mark. */
  href: string;
  respondents: ReadonlyArray<{ id: string; name: string | null; group: Group; department: string | null }>;
  /** As many as one file holds. */
  most: number;
  locale: Locale;
  paper: SheetPaperName;
};

/** The questionnaire as a PDF: for each who has not finished, with their name, or blank. */
export function PrintQuestionnaires({ href, respondents, most, locale, paper }: PrintQuestionnairesProps) {
  const fileOf = (wanted: Record<string, string>) =>
    `${href}?${new URLSearchParams({ ...wanted, language: locale, paper })}`;
  const pageOf = (change: Record<string, string>) =>
    `?${new URLSearchParams({ language: locale, paper, ...change })}`;
  const all = respondents.length > 1 && respondents.length <= most;
  return (
    <Section
      title="Print"
      lead="Each sheet begins with who will see the answers, and ends with where it goes back. A personal sheet carries the name of its respondent."
    >
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        <FilterLinks
          label="Language"
          choices={LOCALES.map((each) => ({
            href: pageOf({ language: each }),
            label: ANSWERING_WORDS[each].language,
            current: each === locale,
          }))}
        />
        <FilterLinks
          label="Paper"
          choices={Object.entries(SHEET_PAPERS).map(([name, label]) => ({
            href: pageOf({ paper: name }),
            label,
            current: name === paper,
          }))}
        />
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {respondents.map(({ id, name, group, department }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-2 text-sm">
            <p className="min-w-48 flex-1">
              <span className="font-medium">{name}</span>
              <span className="text-ink-soft">
                , {department ? `head of ${department}` : ANSWERS_AS[group]}
              </span>
            </p>
            <SheetLink href={fileOf({ respondent: id })}>
              PDF<span className="sr-only"> for {name}</span>
            </SheetLink>
          </li>
        ))}
        <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2 text-sm">
          <p className="min-w-48 flex-1 text-ink-soft">Blank, the name to be written in</p>
          {Object.entries(GROUPS).map(([group, words]) => (
            <SheetLink key={group} href={fileOf({ group })}>
              <span className="sr-only">Blank PDF </span>
              {words}
            </SheetLink>
          ))}
        </li>
      </ul>
      {all && (
        <div>
          <LinkButton href={fileOf({})} prefetch={false} download>
            All {respondents.length} in one file
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function SheetLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <LinkButton href={href} prefetch={false} download size="sm">
      {children}
    </LinkButton>
  );
}
