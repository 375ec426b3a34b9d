import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    is: "is",
    it: "it",
    is2: "is",
    are: "are",
    are2: "are",
    each: "each",
    itsTextIs: "its text is",
    noneIsPlanned: "None is planned",
    theirTextsAre: "their texts are",
    noneOfIsIn: (planned: string | number) => `None of ${planned} is in use`,
    ofInUse: (inUse: string | number, planned: string | number, c: string | number) =>
      `${inUse} of ${planned} ${c} in use`,
    theTextOfIs: (standing: string | number, b: string | number) =>
      `${standing}; the text of ${b} is kept here`,
    keptElsewhere: (standing: string | number, b: string | number) => `${standing}; ${b} kept elsewhere`,
    theTextOfIs2: (
      standing: string | number,
      withText: string | number,
      elsewhere: string | number,
      d: string | number,
    ) => `${standing}; the text of ${withText} is kept here, ${elsewhere} ${d} kept elsewhere`,
  },
  de: {
    is: "ist",
    it: "ihm",
    is2: "liegt",
    are: "sind",
    are2: "liegen",
    each: "jedem",
    itsTextIs: "der Text liegt",
    noneIsPlanned: "Keine sind geplant",
    theirTextsAre: "die Texte liegen",
    noneOfIsIn: (planned) => `Keiner von ${planned} ist in Gebrauch`,
    ofInUse: (inUse, planned, c) => `${inUse} von ${planned} ${c} in Gebrauch`,
    theTextOfIs: (standing, b) => `${standing}; der Text von ${b} liegt hier`,
    keptElsewhere: (standing, b) => `${standing}; ${b} an anderer Stelle`,
    theTextOfIs2: (standing, withText, elsewhere, d) =>
      `${standing}; der Text von ${withText} liegt hier, ${elsewhere} ${d} an anderer Stelle`,
  },
});
/** Of the SOPs that are planned, those in use; and of those, the ones whose text is kept here. */
export type SopCount = { planned: number; inUse: number; withText: number };

/** "3 of 5 are in use; the text of 1 is kept here, 2 are kept elsewhere" */
export function sopCountWords({ planned, inUse, withText }: SopCount, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (planned === 0) return words.noneIsPlanned;
  if (inUse === 0) return words.noneOfIsIn(planned);
  const standing = words.ofInUse(inUse, planned, inUse === 1 ? words.is : words.are);
  const elsewhere = Math.max(0, inUse - withText);
  if (elsewhere === 0) return words.theTextOfIs(standing, inUse === 1 ? words.it : words.each);
  if (withText === 0)
    return words.keptElsewhere(standing, inUse === 1 ? words.itsTextIs : words.theirTextsAre);
  return words.theTextOfIs2(standing, withText, elsewhere, elsewhere === 1 ? words.is2 : words.are2);
}
