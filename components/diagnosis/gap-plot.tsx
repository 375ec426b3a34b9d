"use client";

import { gapRow } from "@/lib/pictures/gap-plot";
import type { Group } from "@/lib/rules/diagnosis/words";
import { GapViews, type GapViewsProps } from "./gap-views";
import { WORDS } from "./gap-plot.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

export type GapSubject = Pick<GapViewsProps, "label" | "views" | "flag"> & {
  id: string;
  score: number | null;
};

type GapPlotProps = {
  caption: string;
  subjects: readonly GapSubject[];
  /** Where the page around it speaks another one. */
  language?: Locale;
};

/**
 * What CEO, heads and consultant see in the same subjects, and how far apart. A table, so it reads aloud as one. Drawn on
 * the server as HTML; a client component only so that its marks are not sent a second time, as a tree.
 */
export function GapPlot({ caption, subjects, language }: GapPlotProps) {
  const own = useLocale();
  const locale = language ?? own;
  const words = WORDS[locale];
  return (
    <table className="block text-sm sm:table sm:w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ink-soft max-sm:sr-only text-left text-xs">
        <tr>
          <th scope="col" className="w-40 pb-1 lg:w-56 font-medium">
            {words.subject}
          </th>
          <th scope="col" className="w-14 pr-6 pb-1 text-right font-medium">
            {words.score}
          </th>
          <th scope="col" className="pb-1 font-medium">
            <span className="flex justify-between px-2">
              <span>{words.weakest}</span>
              <span className="sr-only">{words.viewsOfCeoHeads}</span>
              <span>{words.strongest}</span>
            </span>
          </th>
          <th scope="col" className="w-32 pb-1 lg:w-48 pl-6 font-medium">
            {words.distance}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {subjects.map((subject) => (
          <GapPlotRow key={subject.id} {...subject} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function GapPlotRow({ label, score, views, flag, locale }: GapSubject & { locale: Locale }) {
  const words = WORDS[locale];
  const { bar, missing } = gapRow(views);
  return (
    <tr className="border-line max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:border-t max-sm:py-3 sm:*:border-t sm:*:border-line">
      <th scope="row" className="py-2 text-left align-middle font-medium max-sm:py-0">
        {label}
      </th>
      <td className="text-right align-middle font-semibold whitespace-nowrap max-sm:text-base sm:pr-6">
        {score === null ? (
          <span className="text-xs font-normal text-ink-faint">{words.noScore}</span>
        ) : (
          Math.round(score)
        )}
      </td>
      <td className="px-2 align-middle max-sm:col-span-2">
        <GapViews label={label} views={views} flag={flag} language={locale} />
      </td>
      <td className="py-2 align-middle text-xs text-ink-soft max-sm:col-span-2 max-sm:py-0 sm:pl-6">
        {bar && (
          <span className={DISTANCES[flag ?? "none"]}>
            {bar.distance}
            {words.apart}
            {flag === "gap" && words.talkAboutIt}
          </span>
        )}
        {missing.length > 0 && (
          <span className="block">
            {words.noViewFrom(missing.map((group) => MISSING_IN[locale][group]).join(", "))}
          </span>
        )}
      </td>
    </tr>
  );
}

const DISTANCES = { gap: "font-medium text-danger", mark: "font-medium text-caution", none: "" } as const;
const MISSING: Record<Group, string> = { ceo: "the CEO", head: "heads", consultant: "the consultant" };

const MISSING_IN: Readonly<Record<Locale, Record<Group, string>>> = {
  en: MISSING,
  de: { ceo: "CEO", head: "Leitungen", consultant: "Beratung" },
};
