import { DIMENSIONS } from "../questionnaire/dimensions";
import type { Locale } from "../questionnaire/locales";
import { throughlineTemplate } from "../questionnaire/template";
import type { FirstImpression } from "./first-impression";
import { inGerman } from "./in-german";
import type { Answering } from "./snapshot";

/** A first impression in the words of one language, ready to be drawn: no rule and no other language goes to a browser. */
export type ShownImpression = Readonly<{
  sentence: string;
  symptoms: readonly string[];
  subjects: readonly Readonly<{ title: string; score: number | null }>[];
}>;

export function shownIn(
  locale: Locale,
  found: FirstImpression,
  { companyName, by }: { companyName: string; by: Answering },
): ShownImpression {
  const titles = new Map(throughlineTemplate.texts[locale].map(({ dimension, title }) => [dimension, title]));
  const subjects = DIMENSIONS.map((dimension) => ({
    title: titles.get(dimension) ?? dimension,
    score: found.subjects.find((one) => one.dimension === dimension)?.score ?? null,
  }));
  if (locale === "en")
    return { sentence: found.sentence, symptoms: found.symptoms.map(({ title }) => title), subjects };
  return { ...inGerman(found, companyName, by.as === "head" ? by.department : null), subjects };
}
