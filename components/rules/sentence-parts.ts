import { LABELS } from "@/lib/rules/diagnosis/labels";
import { statementOf, throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";

/** A piece of a rule's sentence: its own words, or the name of a figure that is filled in for each company. */
export type SentencePart = { name: boolean; words: string };

/** Words that are filled in but are no figure of the evidence. */
const OTHER_NAMES: Record<string, string> = {
  bindingDepartment: "the department in question",
  unanswered: "what is unanswered",
  hireMonths: "months since the hire",
};

/** Splits "scores {execution} of 100[, in {bindingDepartment}]" for reading; the brackets of optional parts go. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .replace(/[[\]]/g, "")
    .split(/(\{[\w.]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("{")
        ? { name: true, words: nameWords(piece.slice(1, -1)) }
        : { name: false, words: piece },
    );
}

function nameWords(name: string): string {
  if ((ITEM_IDS as ReadonlyArray<string>).includes(name))
    return `rating of “${statementOf(throughlineTemplate, name as ItemId, "en").statement.replace(/\.$/, "")}”`;
  return OTHER_NAMES[name] ?? (LABELS as Record<string, string>)[name]?.toLowerCase() ?? name;
}
