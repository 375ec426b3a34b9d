import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    no: (a: string | number, number: string | number) => `${a} No. ${number}`,
  },
  de: {
    no: (a, number) => `${a} Nr. ${number}`,
  },
});
export type ReportKind = "readiness" | "handover";

/** What a kind of report is called, as the first words of its name. */
export const REPORT_TITLES: Readonly<Record<ReportKind, string>> = {
  readiness: "Readiness report",
  handover: "Handover pack",
};

export const REPORT_TITLES_IN: Readonly<Record<Locale, Readonly<Record<ReportKind, string>>>> = {
  en: REPORT_TITLES,
  de: {
    readiness: "Bericht zur Bereitschaft",
    handover: "Übergabemappe",
  },
};

/** "Handover pack No. 7" */
export function reportName(
  { kind, number }: { kind: ReportKind; number: number },
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  return words.no(REPORT_TITLES_IN[locale][kind], number);
}
