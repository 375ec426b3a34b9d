import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { Section } from "@/components/ui/section";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    findOut: "Find out",
    nobodyYet: "Nobody yet",
    whoOwnsThis: "Who owns this?",
    whatIsItAbout: "What is it about?",
    claimsQuotesShiftPlan: "Claims, quotes, shift plan…",
    nobodyIsNamedFor: (query: string | number) =>
      `Nobody is named for “${query}”: it may be a responsibility that no seat has yet.`,
  },
  de: {
    findOut: "Nachsehen",
    nobodyYet: "Noch niemand",
    whoOwnsThis: "Wem gehört das?",
    whatIsItAbout: "Worum geht es?",
    claimsQuotesShiftPlan: "Reklamationen, Angebote, Schichtplan …",
    nobodyIsNamedFor: (query) =>
      `Für „${query}“ ist niemand genannt: Vielleicht ist es eine Verantwortung, die noch keine Stelle hat.`,
  },
});

type Hit = {
  kind: "seat" | "responsibility" | "activity" | "sop";
  text: string;
  seatTitle: string | null;
  ownerNames: readonly string[];
};

const KINDS: Record<Hit["kind"], string> = {
  seat: "Seat",
  responsibility: "Responsibility",
  activity: "Activity",
  sop: "SOP",
};

const KINDS_IN: Readonly<Record<Locale, Record<Hit["kind"], string>>> = {
  en: KINDS,
  de: {
    seat: "Stelle",
    responsibility: "Verantwortung",
    activity: "Tätigkeit",
    sop: "Ablauf",
  },
};

type WhoOwnsProps = { query: string; hits: readonly Hit[] | null; lead: string };

/** "Who owns this?": a word of what it is about, and who answers for it. A slip of the finger does no harm. */
export function WhoOwns({ query, hits, lead }: WhoOwnsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <Section title={words.whoOwnsThis} lead={lead}>
      <form role="search" className="no-print flex max-w-xl gap-2">
        <input
          type="search"
          name="q"
          aria-label={words.whatIsItAbout}
          placeholder={words.claimsQuotesShiftPlan}
          defaultValue={query}
          maxLength={100}
          className={controlStyles}
        />
        <Button type="submit">{words.findOut}</Button>
      </form>
      {hits && (
        <div role="status">
          {hits.length === 0 && <p className="text-sm">{words.nobodyIsNamedFor(query)}</p>}
          <ul className="text-sm">
            {hits.map(({ kind, text, seatTitle, ownerNames }, at) => (
              <li
                key={at}
                className="border-line grid gap-x-4 border-b py-2 first:border-t sm:grid-cols-[2fr_3fr] sm:items-baseline"
              >
                <span className="font-semibold">
                  {ownerNames.length > 0 ? ownerNames.join(" and ") : words.nobodyYet}
                  {seatTitle && kind !== "seat" && (
                    <span className="text-ink-soft font-normal"> · {seatTitle}</span>
                  )}
                </span>
                <span>
                  {text} <span className="text-ink-faint text-xs">{KINDS_IN[locale][kind]}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
