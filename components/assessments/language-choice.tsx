"use client";

import { FilterLinks } from "@/components/ui/filter-links";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Locale, LOCALES } from "@/lib/rules/questionnaire/locales";
import { answeringHref } from "./answering-href";
import { ANSWERING_WORDS } from "./answering-words";
import { formFrom, type Sender } from "./sender";

type LanguageChoiceProps = { sender: Sender; allOnOnePage: boolean; remember: FormAction };

/** Each respondent answers in a language of their own. The address says which; the choice is remembered besides. */
export function LanguageChoice({ sender, allOnOnePage, remember }: LanguageChoiceProps) {
  function choose(language: Locale) {
    // Nothing waits for it: where it does not arrive, the address still says the language.
    void remember({ status: "idle" }, formFrom({ ...sender, language })).catch(() => undefined);
  }
  return (
    <FilterLinks
      label={{ en: "Language", de: "Sprache" }[sender.language]}
      choices={LOCALES.map((each) => ({
        href: answeringHref({ locale: each, allOnOnePage }),
        label: ANSWERING_WORDS[each].language,
        lang: each,
        current: each === sender.language,
        onChoose: () => choose(each),
      }))}
    />
  );
}
