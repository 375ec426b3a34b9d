import type { Template } from "@/lib/rules/questionnaire/template";
import type { RespondentThere } from "./plan";

type Cell = string | number | null;
type Row = Pick<RespondentThere, "name" | "email" | "answers"> & { answersAs: string };

/**
 * The file to fill in: a row per respondent, a column per statement. It holds what was entered from paper so far; what
 * people answered themselves stays out of it, and an empty cell changes nothing there.
 */
export function importFile(texts: Template["texts"], respondents: ReadonlyArray<Row>) {
  const statements = texts.en.flatMap((dimension) => dimension.statements);
  const header = [
    "Respondent",
    "E-mail",
    "Answers as",
    ...statements.map(({ id, statement }) => `${id} ${statement}`),
  ];
  const rows = respondents.map(({ name, email, answersAs, answers }): Cell[] => [
    name,
    email,
    answersAs,
    ...statements.map(({ id }) => {
      const held = answers.get(id);
      if (!held || held.enteredById === null) return null;
      return held.rating ?? "skip";
    }),
  ]);
  return { header, rows };
}
