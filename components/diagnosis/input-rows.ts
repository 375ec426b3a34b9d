import type { Input } from "@/lib/rules/diagnosis/inputs";
import { type AskedTexts, inputLabel, inputLine, inputValue } from "./phrases";
import type { RespondentNames } from "./reported";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** What was looked at, its value, the line it is held against, and, for a reader who is told, who answered. */
export type InputRow = readonly [what: string, value: string, line: string, answeredBy?: string];

export function inputRows(
  inputs: ReadonlyArray<Input>,
  names: RespondentNames,
  asked?: AskedTexts,
  locale: Locale = "en",
): InputRow[] {
  return inputs.map((input) => {
    const row = [
      inputLabel(input, asked, locale),
      inputValue(input, locale),
      inputLine(input, locale),
    ] as const;
    return names.size > 0 ? [...row, answeredBy(input, names)] : row;
  });
}

function answeredBy({ respondents }: Input, names: RespondentNames): string {
  if (respondents.length === 0) return "a fact of the company";
  if (respondents.length === names.size) return "everybody";
  return respondents.map((id) => names.get(id) ?? "").join(", ");
}
