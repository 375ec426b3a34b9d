import { TEMPLATES, type Template } from "@/lib/rules/questionnaire/template";

/** The texts of the questionnaire that a round asks. */
export function askedTexts(templateHash: string): Template["texts"] {
  const template = TEMPLATES.find(({ hash }) => hash === templateHash);
  if (!template) throw new Error(`No questionnaire has the hash ${templateHash}`);
  return template.texts;
}
