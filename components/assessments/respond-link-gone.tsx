import { PlainShell } from "@/components/shell/plain-shell";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";

const WORDS: Record<Locale, { title: string; why: string }> = {
  en: {
    title: "This link no longer works.",
    why: "Either the round is closed, or a newer link took the place of this one, or it was taken back. Look for a newer mail, or ask your consultants for a new link. What you have answered is kept.",
  },
  de: {
    title: "Dieser Link gilt nicht mehr.",
    why: "Die Runde ist geschlossen, ein neuerer Link hat diesen ersetzt, oder er wurde zurückgenommen. Sehen Sie nach einer neueren Mail, oder bitten Sie Ihre Beratung um einen neuen Link. Was Sie beantwortet haben, ist aufgehoben.",
  },
};

/** A personal link that opens nothing any more. Which of the reasons it is, is nobody's business who holds it. */
export function RespondLinkGone({ locale }: { locale: Locale }) {
  const others = LOCALES.filter((each) => each !== locale);
  return (
    <PlainShell name="Throughline">
      <div className="grid gap-2" lang={locale}>
        <h1 className="text-2xl font-semibold">{WORDS[locale].title}</h1>
        <p className="text-ink-soft">{WORDS[locale].why}</p>
      </div>
      {others.map((each) => (
        <div key={each} className="grid gap-1 text-sm text-ink-soft" lang={each}>
          <p className="font-medium">{WORDS[each].title}</p>
          <p>{WORDS[each].why}</p>
        </div>
      ))}
    </PlainShell>
  );
}
