import "server-only";
import { GERMAN_FROM, STATE_WORDS } from "@/components/questionnaires/words";
import type { StaffViewer } from "@/lib/auth/policy";
import { type Column, sheetOf } from "@/lib/documents/sheet";
import { getQuestionnaire, getTemplate, listQuestionnaires } from "@/lib/questionnaires/queries";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { ITEM_IDS, dimensionOf, isItem } from "@/lib/rules/questionnaire/dimensions";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { isReworded, wordingIn } from "@/lib/rules/questionnaire/own-template";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import type { Tables } from "./answer";

type Words = Pick<Statement, "statement" | "question" | "anchors">;

/** What a round can ask: the built-in questionnaire and the firm's own, in their versions. */
export const QUESTIONNAIRE_TABLES: Tables<{ viewer: StaffViewer }> = {
  async questionnaires({ viewer }) {
    const own = await listQuestionnaires(viewer);
    const versions = own.flatMap(({ name, versions }) => versions.map((version) => ({ ...version, name })));
    const builtIn = {
      ...{ name: "Built in", number: throughlineTemplate.version, state: "published" as const },
      ...{ publishedDay: null, statements: ITEM_IDS.length, rounds: null },
    };
    return sheetOf(
      { title: "Questionnaires" },
      [builtIn, ...versions],
      [["Questionnaire", "text", ({ name }) => name], ...VERSION_COLUMNS],
    );
  },

  async "questionnaire-versions"({ viewer, search }) {
    const found = await getQuestionnaire(viewer, search["questionnaire"] ?? "");
    return found && sheetOf({ title: "Versions", about: found.name }, found.versions, VERSION_COLUMNS);
  },

  /** The statements of one version (`?questionnaire=&version=`), with what is the firm's own about each. */
  async "questionnaire-statements"({ viewer, search: { questionnaire = "", version = "" } }) {
    const found = await getTemplate(viewer, questionnaire, version);
    if (!found) return null;
    const about = `${found.questionnaire.name}, version ${found.number}`;
    return sheetOf({ title: "Statements", about }, found.content, [
      ["Id", "text", ({ id }) => id],
      ["Subject", "text", ({ id }) => LABELS[dimensionOf(id)]],
      ["Asked", "text", ({ leftOut }) => (leftOut ? "No" : "Yes")],
      [
        "Words",
        "text",
        (statement) =>
          isItem(statement.id) ? (isReworded(statement) ? "Reworded" : "As built in") : "Added",
      ],
      ...wordColumns<(typeof found.content)[number]>("", ({ texts }) => texts.en),
      ["German", "text", (statement) => GERMAN_FROM[wordingIn(statement, "de").from]],
      ...wordColumns<(typeof found.content)[number]>(" (German)", ({ texts }) => texts.de),
    ]);
  },

  /** The built-in ones, in the language that the page is read in. */
  async "built-in-statements"({ search }) {
    const texts = throughlineTemplate.texts[localeOf(search["language"])];
    const rows = texts.flatMap(({ title, statements }) => statements.map((each) => ({ ...each, title })));
    return sheetOf({ title: "Statements", about: "built in" }, rows, [
      ["Id", "text", ({ id }) => id],
      ["Subject", "text", ({ title }) => title],
      ...wordColumns<(typeof rows)[number]>("", (row) => row),
    ]);
  },
};

type Version = {
  number: number;
  state: keyof typeof STATE_WORDS;
  publishedDay: string | null;
  statements: number;
  rounds: number | null;
};

const VERSION_COLUMNS: readonly Column<Version>[] = [
  ["Version", "number", ({ number }) => number],
  ["State", "text", ({ state }) => STATE_WORDS[state].word],
  ["Published", "day", ({ publishedDay }) => publishedDay],
  ["Statements", "number", ({ statements }) => statements],
  ["Rounds", "number", ({ rounds }) => rounds],
];

/** What a respondent reads: the statement, the question, and what each level means. */
function wordColumns<Row>(of: string, words: (row: Row) => Words | undefined): Column<Row>[] {
  return [
    [`Statement${of}`, "text", (row) => words(row)?.statement ?? null],
    [`Question${of}`, "text", (row) => words(row)?.question ?? null],
    ...[0, 1, 2, 3, 4].map((at): Column<Row> => [
      `Level ${at + 1}${of}`,
      "text",
      (row) => words(row)?.anchors[at] ?? null,
    ]),
  ];
}
