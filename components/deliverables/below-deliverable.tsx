import { ROLE_WORDS, ROLE_WORDS_IN } from "@/components/settings/member-words";
import { Section } from "@/components/ui/section";
import { formatInstant } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    whatChanged: "What changed",
    signedOffBy: "Signed off by",
    beforeItLastChanged: ", before it last changed",
  },
  de: {
    whatChanged: "Was sich geändert hat",
    signedOffBy: "Bestätigt von",
    beforeItLastChanged: ", vor der letzten Änderung",
  },
});

export type SignOff = {
  id: string;
  name: string;
  role: keyof typeof ROLE_WORDS;
  signedAt: Date;
  isCurrent: boolean;
};
export type Change = { id: string; at: Date; actorName: string; words: string };

type BelowDeliverableProps = { signOffs: readonly SignOff[]; changes: readonly Change[]; timeZone: string };

/** Who signed a deliverable off, and what became of it, the newest first: the same on either side. */
export function BelowDeliverable({ signOffs, changes, timeZone }: BelowDeliverableProps) {
  const locale = useLocale();
  const said = WORDS[locale];
  return (
    <>
      {signOffs.length > 0 && (
        <Section title={said.signedOffBy}>
          <ul className="text-sm">
            {signOffs.map(({ id, name, role, signedAt, isCurrent }) => (
              <li key={id} className={ROW}>
                <span>
                  {name}, {ROLE_WORDS_IN[locale][role]}
                  {!isCurrent && <span className="text-ink-soft">{said.beforeItLastChanged}</span>}
                </span>
                <span className={WHEN}>{formatInstant(signedAt, timeZone, locale)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={said.whatChanged}>
          <ol className="text-sm">
            {changes.map(({ id, at, actorName, words }) => (
              <li key={id} className={ROW}>
                <span>
                  {words}
                  <span className="text-ink-soft">, {actorName}</span>
                </span>
                <span className={WHEN}>{formatInstant(at, timeZone, locale)}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

const ROW =
  "border-line flex flex-wrap justify-between gap-x-6 gap-y-0.5 border-b py-2 first:border-t wrap-anywhere";
const WHEN = "tabular text-ink-soft text-xs";
