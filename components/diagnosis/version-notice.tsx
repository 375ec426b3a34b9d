import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    version: (versionNumber: string | number) => `Version ${versionNumber}`,
    version2: (title: string | number, versionNumber: string | number) =>
      `${title}, version ${versionNumber}`,
    replacedByVersion: (versionNumber: string | number) => `Replaced by version ${versionNumber}`,
    theRoundWasReopened: "The round was reopened and closed again. ",
    isTheOneThat: "is the one that counts; this one stays as it was.",
  },
  de: {
    version: (versionNumber) => `Fassung ${versionNumber}`,
    version2: (title, versionNumber) => `${title}, Fassung ${versionNumber}`,
    replacedByVersion: (versionNumber) => `Ersetzt durch Fassung ${versionNumber}`,
    theRoundWasReopened: "Die Runde wurde wieder geöffnet und noch einmal abgeschlossen. ",
    isTheOneThat: "zählt; diese bleibt, wie sie war.",
  },
});

/** The title of what has versions; the first has none to speak of. */
export function withVersion(title: string, versionNumber: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return versionNumber === 1 ? title : words.version2(title, versionNumber);
}

type ReplacedNoticeProps = { replacedBy: { versionNumber: number } | null; href: string };

/** Stays readable, and says first that it no longer counts. */
export function ReplacedNotice({ replacedBy, href }: ReplacedNoticeProps) {
  const words = WORDS[useLocale()];
  if (!replacedBy) return null;
  const { versionNumber } = replacedBy;
  return (
    <Notice tone="caution" title={words.replacedByVersion(versionNumber)}>
      <p>
        {words.theRoundWasReopened}
        <TextLink href={href}>{words.version(versionNumber)}</TextLink> {words.isTheOneThat}
      </p>
    </Notice>
  );
}
