import { expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { submitAnswers } from "@/lib/rounds/answer-mutations";
import { getImportFile } from "@/lib/rounds/import-queries";
import { getRound } from "@/lib/rounds/queries";
import { getOwnSheet, getPaper, getSheets } from "@/lib/rounds/sheet-queries";
import { sheetInput } from "@/lib/rounds/sheet-schema";
import { answerAll, startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1 } = a;
const client = a1.clientCompanyId;
const everybody = sheetInput.parse({});
const HEAD = { name: "A1 Joinery Head", group: "head", department: "Sales" };

test("staff print everybody who has not finished, one of them, or a blank sheet of a group", async () => {
  const roundId = await startedRound(world);
  const all = await getSheets(a.assistant, client, roundId, everybody);
  expect(all?.people.map(({ name }) => name)).toEqual([
    "A1 Joinery CEO",
    "A1 Joinery Head",
    "Carl Consultant",
  ]);
  expect(all).toMatchObject({ client: "A1 Joinery", firmName: "Firm A", confidentiality: "group" });
  const respondents = (await getRound(a.owner, client, roundId))?.respondents ?? [];
  const head = respondents.find(({ name }) => name === HEAD.name);
  const one = await getSheets(a.owner, client, roundId, { ...everybody, respondent: head?.id });
  expect(one?.people).toEqual([HEAD]);
  const blank = await getSheets(a.owner, client, roundId, { ...everybody, group: "ceo" });
  expect(blank?.people).toEqual([{ name: null, group: "ceo", department: null }]);

  const respondentId = await answerAll(a1.head, roundId, "3");
  await submitAnswers(a1.head, { respondentId });
  expect(await getSheets(a.owner, client, roundId, { ...everybody, respondent: head?.id })).toBeNull();
  expect(await getOwnSheet(a1.head, roundId)).toBeNull();
  expect((await getPaper(a.owner, client, roundId))?.respondents).toHaveLength(2);
});

test("more people than one file holds are printed one by one, never some of them as everybody", async () => {
  const roundId = await startedRound(world);
  await asDatabaseOwner(
    `INSERT INTO respondent (firm_id, id, client_company_id, round_id, "group", name, department_id)
     SELECT $1, gen_random_uuid(), $2, $3, 'head', 'Head ' || n, $4 FROM generate_series(1, 23) n`,
    [a.firmId, client, roundId, a1.departments.Sales],
  );
  expect(await getSheets(a.owner, client, roundId, everybody)).toBeNull();
  const { id } = (await getPaper(a.owner, client, roundId))?.respondents[0] ?? {};
  expect((await getSheets(a.owner, client, roundId, { ...everybody, respondent: id }))?.people).toHaveLength(
    1,
  );
});

test("a portal user prints their own sheet and nobody else's", async () => {
  const roundId = await startedRound(world);
  expect((await getOwnSheet(a1.head, roundId))?.people).toEqual([HEAD]);
  expect((await getOwnSheet(a1.ceo, roundId))?.people).toMatchObject([{ group: "ceo" }]);
  for (const stranger of [a.a2.ceo, a.a2.head, b.b1.ceo])
    expect(await getOwnSheet(stranger, roundId)).toBeNull();
});

const strangers: Array<[string, StaffViewer]> = [
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
];

test.each(strangers)("%s prints nothing and is given no file", async (_who, stranger) => {
  const roundId = await startedRound(world);
  expect(await getPaper(stranger, client, roundId)).toBeNull();
  expect(await getSheets(stranger, client, roundId, everybody)).toBeNull();
  expect(await getSheets(stranger, client, roundId, { ...everybody, group: "head" })).toBeNull();
  expect(await getImportFile(stranger, client, roundId)).toBeNull();
});

test("an assistant prints, and enters nothing", async () => {
  const roundId = await startedRound(world);
  expect(await getPaper(a.assistant, client, roundId)).toMatchObject({ open: true, mayEnter: false });
  expect(await getImportFile(a.assistant, client, roundId)).toBeNull();
  expect(await getPaper(a.consultant, client, roundId)).toMatchObject({ mayEnter: true });
});

test.each([
  ["no round", "none"],
  ["another client's", ""],
])("%s: nothing is printed", async (_what, id) => {
  const roundId = await startedRound(world);
  expect(await getSheets(a.owner, id ? client : a.a2.clientCompanyId, id || roundId, everybody)).toBeNull();
  expect(await getPaper(a.owner, id ? client : a.a2.clientCompanyId, id || roundId)).toBeNull();
});
