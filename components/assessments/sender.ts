import type { Locale } from "@/lib/rules/questionnaire/locales";

/**
 * Whose questionnaire it is, sent with each save: the respondent, the personal link's secret where it came by one, and
 * the language that a refusal is said in.
 */
export type Sender = Readonly<{ respondentId: string; token?: string; language: Locale }>;

export function formFrom(sender: Sender): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(sender)) form.set(name, value);
  return form;
}
