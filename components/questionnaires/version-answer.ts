import { isItem } from "@/lib/rules/questionnaire/dimensions";
import { isReworded, type OwnContent } from "@/lib/rules/questionnaire/own-template";
import { roundsInWords, statementsInWords, type TemplateState } from "./words";

type Version = { state: TemplateState; statements: number; rounds: number; content: OwnContent };

/** How a version stands, and how far it is from the built-in questionnaire. */
export function versionAnswer({ state, statements, rounds, content }: Version): string {
  const asked = content.filter(({ leftOut }) => !leftOut);
  const parts = [
    [content.filter(({ id, leftOut }) => leftOut && isItem(id)).length, "left out"],
    [asked.filter(({ id }) => !isItem(id)).length, "added"],
    [asked.filter(isReworded).length, "reworded"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const from = told.length > 0 ? told.join(", ") : "as in the built-in questionnaire";
  return `${capital(statementsInWords(statements))}: ${from}. ${STANDS[state](rounds)}`;
}

const STANDS: Record<TemplateState, (rounds: number) => string> = {
  draft: () => "A draft: nobody is asked it before it is published.",
  published: (rounds) => `Published and fixed; asked ${roundsInWords(rounds)}.`,
  retired: (rounds) => `Retired: no new round asks it; asked ${roundsInWords(rounds)}.`,
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
