import type { NearMiss } from "@/lib/rules/diagnosis/near-misses";
import { inputRows } from "./input-rows";
import { LookedAt } from "./looked-at";
import { type AskedTexts, sourceWords } from "./phrases";
import type { RespondentNames } from "./reported";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    itWouldHoldIf: (join: string | number) => `It would hold if: ${join}`,
  },
  de: {
    itWouldHoldIf: (join) => `Sie träfe zu, wenn: ${join}`,
  },
});

const STATUS: Record<NearMiss["status"], string> = {
  near: "A small change would make it hold",
  outranked: "It holds as well; a wider problem stands before it",
  unknown: "Not enough was answered to tell",
};

const STATUS_IN: Readonly<Record<Locale, Record<NearMiss["status"], string>>> = {
  en: STATUS,
  de: {
    near: "Eine kleine Änderung, und sie träfe zu",
    outranked: "Sie trifft auch zu; ein größeres Problem steht davor",
    unknown: "Zu wenig beantwortet, um es zu sagen",
  },
};

type NearMissesProps = { misses: ReadonlyArray<NearMiss>; names: RespondentNames; asked?: AskedTexts };

/** Rules without a say, and by how little. */
export function NearMisses({ misses, names, asked }: NearMissesProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <ul className="grid gap-4">
      {misses.map(({ ruleId, title, status, toFire = [], inputs, source }) => (
        <li key={ruleId} className="keep-together grid max-w-[75ch] gap-1">
          <p>
            <span className="font-medium">{title}</span>
            <span className="text-ink-soft"> · {STATUS_IN[locale][status]}</span>
          </p>
          {toFire.length > 0 && (
            <p className="text-sm text-ink-soft">{words.itWouldHoldIf(toFire.join(" "))}</p>
          )}
          <LookedAt title={title} rows={inputRows(inputs, names, asked, locale)} />
          <p className="text-xs text-ink-faint">{sourceWords(source, locale)}</p>
        </li>
      ))}
    </ul>
  );
}
