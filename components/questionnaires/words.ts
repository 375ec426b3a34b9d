import type { BadgeTone } from "@/components/ui/badge";
import type { WordsFrom } from "@/lib/rules/questionnaire/own-template";
import type { IsoDay } from "@/lib/units/days";

export type TemplateState = "draft" | "published" | "retired";

export const STATE_WORDS: Record<TemplateState, { word: string; tone: BadgeTone }> = {
  draft: { word: "Draft", tone: "caution" },
  published: { word: "Offered for new rounds", tone: "accent" },
  retired: { word: "Retired", tone: "neutral" },
};

export type VersionRow = {
  id: string;
  number: number;
  state: TemplateState;
  statements: number;
  publishedDay: IsoDay | null;
  rounds: number;
};

export const GERMAN_FROM: Record<WordsFrom, string> = {
  own: "German of your own",
  "built-in": "German as built in",
  english: "No German: its readers see the English words",
};

export function statementsInWords(count: number): string {
  return count === 1 ? "one statement" : `${count} statements`;
}

export function roundsInWords(count: number): string {
  if (count === 0) return "in no round yet";
  return count === 1 ? "in one round" : `in ${count} rounds`;
}

export const QUESTIONNAIRES = "/settings/questionnaires";

export function versionHref(questionnaireId: string, templateId: string): string {
  return `${QUESTIONNAIRES}/${questionnaireId}/versions/${templateId}`;
}
