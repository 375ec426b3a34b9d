import type { OwnStatement, Wording } from "@/lib/rules/questionnaire/own-template";

type Typed = { en: Wording; de?: Wording };

/** What stands now beside each field in which something else was typed, by the field's name. */
export function wordsThatDiffer({ leftOut, texts }: OwnStatement, typed: Typed): Record<string, string[]> {
  const beside: Record<string, string[]> = {};
  for (const locale of ["en", "de"] as const) {
    const now = fieldsOf(texts[locale]);
    const then = fieldsOf(typed[locale]);
    for (const [field, words] of Object.entries(now))
      if (words !== then[field]) beside[`${locale}.${field}`] = [words ? `Now: ${words}` : "Now: empty"];
  }
  if (leftOut) beside["en.statement"] = [...(beside["en.statement"] ?? []), "Now: left out"];
  return beside;
}

function fieldsOf(wording: Wording | undefined): Record<string, string> {
  const anchors = [0, 1, 2, 3, 4].map((at) => [`anchors[${at}]`, wording?.anchors[at] ?? ""] as const);
  return {
    statement: wording?.statement ?? "",
    question: wording?.question ?? "",
    ...Object.fromEntries(anchors),
  };
}
