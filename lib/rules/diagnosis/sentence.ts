import type { Evidence } from "./evaluate";
import type { FactName, QuantityName } from "./condition";
import type { ItemId } from "../questionnaire/dimensions";

const NOT_KNOWN = "not known";

/** Values of words that are no input of their own, such as the name of the weakest department. */
export type SentenceWords = Readonly<Record<string, string | null>>;

/** Fills `{name}` from the evidence. A part in [brackets] is left out when one of its values is not known. */
export function fillSentence(template: string, evidence: Evidence, words: SentenceWords): string {
  const optional = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    placeholders(part).every((name) => valueOf(name, evidence, words) !== null) ? part : "",
  );
  const filled = optional.replace(
    /\{([\w.]+)\}/g,
    (_, name: string) => valueOf(name, evidence, words) ?? NOT_KNOWN,
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name = ""]) => name);
}

function valueOf(name: string, evidence: Evidence, words: SentenceWords): string | null {
  if (name in words) return words[name] ?? null;
  if (name in evidence.items) return toRating(evidence.items[name as ItemId].score);
  const value =
    name in evidence.quantities
      ? evidence.quantities[name as QuantityName]
      : evidence.facts[name as FactName];
  if (value === undefined) throw new Error(`A sentence names ${name}, which no rule knows`);
  return typeof value === "number" ? String(Math.round(value)) : value === null ? null : String(value);
}

function toRating(score: number | null): string | null {
  return score === null ? null : (1 + score / 25).toFixed(1);
}
