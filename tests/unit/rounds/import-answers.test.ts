import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "@/lib/documents/csv";
import { importFile } from "@/lib/rounds/import/file";
import type { Person } from "@/lib/rounds/import/people";
import { type HeldAnswer, planImport, type RespondentThere } from "@/lib/rounds/import/plan";
import { readAnswers } from "@/lib/rounds/import/read-answers";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";

const { texts } = throughlineTemplate;
const IDS = texts.en.flatMap(({ statements }) => statements.map(({ id }) => id));
const JANE = { id: "jane", name: "Jane Doe", email: "jane@example.com" };
const OTTO = { id: "otto", name: "Otto Öz", email: null };
const PEOPLE: Person[] = [JANE, OTTO];

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, people = PEOPLE) => readAnswers(bytes(text), people, texts);
const answer = (respondentId: string, itemId: string, rating: number | null) =>
  expect.objectContaining({ respondentId, itemId, rating });

describe("reads", () => {
  test.each([
    ["commas", "Respondent,E1,E2,O1\nJane Doe,4,skip,\n"],
    ["semicolons, with commas in the headings", "Respondent;E1 Done, first;E2;O1\nJane Doe;4;-;\n"],
    ["tabs and a Mac's line ends", "Respondent\tE1\tE2\tO1\rJane Doe\t4\tSkip\t\r"],
    ["a byte-order mark and Windows's line ends", "\uFEFFRespondent,E1,E2\r\nJane Doe,4,–\r\n\r\n"],
    ["the escaped dash of a spreadsheet", "Respondent,E1,E2\nJane Doe,4,'-\n"],
    ["addresses, whatever their case", "E-mail,E1,E2\nJANE@example.com,4,-\n"],
    ["an address in the column of names", "Respondent,E1,E2\njane@example.com,4,-\n"],
    ["names however spaced", "Name,E1,E2\n  jane   DOE ,4,-\n"],
    [
      "the words of statements, in either language",
      `Name,${texts.en[0]?.statements[0]?.statement},${texts.de[0]?.statements[1]?.statement}\nJane Doe,4,-\n`,
    ],
    [
      "a row per answer",
      "Statement,Rating,Respondent\nE1,4,Jane Doe\nE2: anything,skip,Jane Doe\nO1,,Jane Doe\n",
    ],
    ["a row per answer, in German", "Person;Aussage;Bewertung\nJane Doe;E1;4\nJane Doe;e2;-\n"],
  ])("%s", (_what, text) => {
    const { entries, errors } = read(text);
    expect(errors).toEqual([]);
    expect(entries).toEqual([answer("jane", "E1", 4), answer("jane", "E2", null)]);
  });
});

describe("says where a file is wrong and what to do", () => {
  test.each<[what: string, text: string, row: number, column: string, message: RegExp]>([
    ["nothing in it", " \n", 1, "", /empty/],
    ["more lines than answers fit in", `Respondent,E1\n${",\n".repeat(60_000)}`, 1, "", /fifty thousand/],
    ["no respondents", "E1,E2\n4,4\n", 1, "", /whose answers/],
    ["no statements", "Respondent,E-mail\nJane Doe,\n", 1, "", /No column is a statement/],
    ["both formats", "Respondent,Statement,Rating,E1\n", 1, "", /not both/],
    ["a heading nobody knows", "Respondent,E1,E9\nJane Doe,4,4\n", 1, "C", /No statement/],
    ["a column twice", "Respondent,E1,E1 again\nJane Doe,4,4\n", 1, "C", /twice/],
    ["a rating out of range", "Respondent,E1,E2\nJane Doe,4,6\n", 2, "C, E2", /Write 1 to 5/],
    ["a rating in words", "Respondent,E1\nJane Doe,four\n", 2, "B, E1", /Write 1 to 5/],
    ["nobody of that name", "Respondent,E1\nJane Roe,4\n", 2, "A, Respondent", /Nobody/],
    ["nobody of that address", "Respondent,E-mail,E1\nJane Doe,j@example.com,4\n", 2, "B, E-mail", /Nobody/],
    [
      "name and address of two people",
      "Respondent,E-mail,E1\nOtto Öz,jane@example.com,4\n",
      2,
      "A, Respondent",
      /Jane Doe’s/,
    ],
    ["no name", "Respondent,E1\n,4\n", 2, "A, Respondent", /Whose answers/],
    ["somebody twice", "Respondent,E1\nJane Doe,4\n\nJane Doe,3\n", 4, "A, Respondent", /row 2/],
    [
      "an answer twice",
      "Respondent,Statement,Rating\nJane Doe,E1,4\nJane Doe,E1,4\n",
      3,
      "B, Statement",
      /row 2/,
    ],
    ["no such statement", "Respondent,Statement,Rating\nJane Doe,Z1,4\n", 2, "B, Statement", /No statement/],
    ["more cells than headings", "Respondent,E1\nJane Doe,4,5\n", 2, "C", /heading/],
    ["a quote that does not close", 'Respondent,E1\n"Jane Doe,4\n', 2, "", /quotation/],
  ])("%s", (_what, text, row, column, message) => {
    const { entries, errors } = read(text);
    expect(errors).toContainEqual(
      expect.objectContaining({ row, column, message: expect.stringMatching(message) }),
    );
    expect(entries.length).toBeLessThanOrEqual(1);
  });

  test("two of one name are told apart by their address, and refused without it", () => {
    const twins = [JANE, { id: "other", name: "Jane Doe", email: "other@example.com" }];
    expect(read("Respondent,E1\nJane Doe,4\n", twins).errors).toMatchObject([
      { row: 2, message: expect.stringMatching(/Several/) },
    ]);
    expect(read("Respondent,E-mail,E1\nJane Doe,other@example.com,4\n", twins).entries).toEqual([
      answer("other", "E1", 4),
    ]);
  });

  test.each([
    ["Latin-1", Uint8Array.from([...bytes("Respondent,E1\nOtto "), 0xd6, ...bytes("z,4\n")])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x45, 0x00, 0x31, 0x00])],
  ])("%s", (_what, file) => {
    expect(readAnswers(file, PEOPLE, texts).errors).toMatchObject([
      { message: expect.stringMatching(/UTF-8/) },
    ]);
  });
});

const anyRating = fc.constantFrom(1, 2, 3, 4, 5, null);
const anyAnswers = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), anyRating), { selector: ([id]) => id });
const anyName = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((name) => `N ${name.toWellFormed().replace(/[@\s\p{Cc}]/gu, "_")}`);
const startsFormula = fc
  .constantFrom("=", "+", "-", "@", "")
  .chain((sign) => anyName.map((name) => sign + name.replaceAll("@", "")));

test("what is exported is imported as the same answers, whatever people are called", () => {
  const anyPeople = fc.uniqueArray(fc.tuple(startsFormula, anyAnswers), {
    minLength: 1,
    maxLength: 5,
    selector: ([name]) => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase(),
  });
  fc.assert(
    fc.property(anyPeople, (people) => {
      const there = people.map(([name, answers], at): RespondentThere & { answersAs: string } => ({
        id: `person ${at}`,
        name: name.replace(/^@/, ""),
        email: `p${at}@example.com`,
        answersAs: "Head of =Sales",
        submitted: false,
        answers: new Map(answers.map(([id, rating]) => [id, { rating, version: 1, enteredById: "carl" }])),
      }));
      const { header, rows } = importFile(texts, there);
      const again = read(toCsv(header, rows), there);
      expect(again.errors).toEqual([]);
      const said = again.entries.map(({ respondentId, itemId, rating }) => [respondentId, itemId, rating]);
      const given = there.flatMap(({ id, answers }) =>
        IDS.filter((item) => answers.has(item)).map((item) => [id, item, answers.get(item)?.rating]),
      );
      expect(said).toEqual(given);
      const plan = planImport(again, there, { overwriteOwn: false, finish: false }, "hash");
      expect(plan.writes).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("no file makes it throw: each gives entries, or errors with their row", () => {
  const anyCell = fc.oneof(
    fc.constantFrom(
      "Respondent",
      "E-mail",
      "Statement",
      "Rating",
      "E1",
      "O3",
      "Jane Doe",
      "4",
      "skip",
      "-",
      "",
      '"',
    ),
    fc.string(),
  );
  const anyTable = fc
    .tuple(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), fc.constantFrom(",", ";", "\t"))
    .map(([rows, delimiter]) => bytes(rows.map((row) => row.join(delimiter)).join("\n")));
  fc.assert(
    fc.property(fc.oneof(anyTable, fc.uint8Array({ maxLength: 400 })), (file) => {
      const { entries, errors } = readAnswers(file, PEOPLE, texts);
      for (const { row, message } of errors) {
        expect(row).toBeGreaterThanOrEqual(1);
        expect(message).not.toBe("");
      }
      for (const { respondentId, itemId, rating } of entries) {
        expect(["jane", "otto"]).toContain(respondentId);
        expect(IDS).toContain(itemId);
        expect([1, 2, 3, 4, 5, null]).toContain(rating);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe("what would be written", () => {
  const own = { rating: 2, version: 3, enteredById: null };
  const paper = { rating: 5, version: 1, enteredById: "carl" };
  const held = new Map<string, HeldAnswer>([
    ["E1", own],
    ["E2", paper],
  ]);
  const there = (submitted: boolean): RespondentThere[] => [{ ...JANE, submitted, answers: held }];
  const file = read("Respondent,E1,E2,O1\nJane Doe,4,3,skip\n");
  const plan = (choices = {}, submitted = false) =>
    planImport(file, there(submitted), { overwriteOwn: false, finish: false, ...choices }, "hash");

  test("own answers stay, those from paper change, and new ones are added", () => {
    expect(plan().people).toEqual([
      {
        name: "Jane Doe",
        added: 1,
        same: 0,
        changed: [{ itemId: "E2", from: 5, to: 3, own: false }],
        kept: [{ itemId: "E1", own: 2, onPaper: 4 }],
        finishes: false,
      },
    ]);
    expect(plan().writes.map(({ itemId }) => itemId)).toEqual(["E2", "O1"]);
  });
  test("own answers change too where that is asked for", () => {
    expect(plan({ overwriteOwn: true }).writes).toContainEqual({
      respondentId: "jane",
      itemId: "E1",
      rating: 4,
      version: 3,
      own: true,
    });
  });
  test("of who has finished, every differing cell is an error with its place", () => {
    expect(plan({}, true).errors).toMatchObject([
      { row: 2, column: "B, E1", found: "4" },
      { row: 2, column: "C, E2", found: "3" },
      { row: 2, column: "D, O1", found: "skip" },
    ]);
  });
  test("what was seen is another thing for another file, another choice or another answer there", () => {
    const seen = [
      plan().seen,
      plan({ overwriteOwn: true }).seen,
      plan({ finish: true }).seen,
      planImport(file, there(false), { overwriteOwn: false, finish: false }, "other").seen,
      planImport(
        file,
        [{ ...JANE, submitted: false, answers: new Map([...held, ["E2", { ...paper, version: 2 }]]) }],
        { overwriteOwn: false, finish: false },
        "hash",
      ).seen,
    ];
    expect(new Set(seen).size).toBe(seen.length);
    expect(plan().seen).toBe(seen[0]);
  });
});
