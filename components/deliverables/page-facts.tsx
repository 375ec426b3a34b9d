import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { DELIVERABLE_STATES_IN, type DeliverableKind } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";
import { type DeliverableFacts, spent } from "./deliverable-line";
import { capital, dueWords, ONE_DELIVERABLE_IN } from "./words";
import { WORDS } from "./page-facts.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

type PageFactsProps = {
  deliverable: Omit<DeliverableFacts, "minutes"> & {
    kind: DeliverableKind;
    about: string;
    /** `null`: not for the reader. */
    minutes: number | null;
    sopId: string | null;
  };
  today: IsoDay;
};

/** What a deliverable is, and where it stands, for the client's people. */
export function PageFacts({ deliverable, today }: PageFactsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { kind, state, ownerName, about, minutes, sopId } = deliverable;
  const due = dueWords(deliverable, today, locale);
  const inUse = state === "in_use" && due !== null;
  const place = PLACES_IN[locale][kind];
  return (
    <>
      <DefinitionList
        items={[
          { term: words.kind, value: ONE_DELIVERABLE_IN[locale][kind] },
          { term: words.state, value: inUse ? capital(due) : DELIVERABLE_STATES_IN[locale][state] },
          { term: words.owner, value: ownerName ?? words.nobodyYet },
          ...(due && !inUse ? [{ term: words.toBeInUse, value: capital(due) }] : []),
          ...(minutes === null ? [] : [{ term: words.hours, value: spent(minutes, locale) }]),
        ]}
      />
      <Section title={words.whatItIs}>
        {about ? (
          <p className="max-w-[70ch] wrap-anywhere whitespace-pre-line">{about}</p>
        ) : (
          <p className="text-ink-soft text-sm">{words.yourConsultantsHaveNot}</p>
        )}
        {place && (
          <p className="text-sm">
            <TextLink href={place.href}>{place.label}</TextLink>
          </p>
        )}
        {sopId && (
          <p className="text-sm">
            <TextLink href={`/portal/sops/${sopId}`}>{words.readTheSopAnd}</TextLink>
          </p>
        )}
      </Section>
    </>
  );
}

/** Where the thing itself is seen; an SOP has a page of its own. */
const PLACES: Partial<Record<DeliverableKind, { href: string; label: string }>> = {
  cadence: { href: "/portal/meetings", label: "Your meetings" },
  accountability: { href: "/portal/accountability", label: "Who owns what" },
};

const PLACES_IN: Readonly<Record<Locale, Partial<Record<DeliverableKind, { href: string; label: string }>>>> =
  {
    en: PLACES,
    de: {
      cadence: { href: "/portal/meetings", label: "Ihre Besprechungen" },
      accountability: { href: "/portal/accountability", label: "Zuständigkeiten" },
    },
  };
