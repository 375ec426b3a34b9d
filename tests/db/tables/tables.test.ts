import { readSheet } from "read-excel-file/node";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { answerTable } from "@/app/_tables/answer";
import { CLIENT_TABLES } from "@/app/_tables/client";
import { ASSESSMENT_TABLES } from "@/app/_tables/assessment";
import { ENGAGEMENT_TABLES } from "@/app/_tables/engagement";
import { FIRM_TABLES } from "@/app/_tables/firm";
import { PORTAL_TABLES } from "@/app/_tables/portal";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { getLedger } from "@/lib/escalations/queries";
import { logTime } from "@/lib/timesheets/mutations";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { toIsoDay } from "@/lib/units/days";
import { openFor, timeOn } from "@/tests/support/engagements";
import { logged } from "@/tests/support/escalations";
import { diagnosed } from "@/tests/support/rounds";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { a } = world;
  clientId = a.a1.clientCompanyId;
  engagementId = await openFor(a.owner, clientId, { endsOn: null });
  for (const minutes of [90, 50])
    expect(await logTime(a.consultant, timeOn(engagementId, { minutes, note: "=1+1" }))).toMatchObject({
      ok: true,
    });
  await logged(a.consultant, clientId, { text: '=HYPERLINK("http://evil.example")' });
});

const OF_CLIENT = { ...ASSESSMENT_TABLES, ...CLIENT_TABLES, ...ENGAGEMENT_TABLES };
const ask = (path: string) => new Request(`http://here${path}`);
const ofClient = (viewer: StaffViewer, file: string, query = "") =>
  answerTable(OF_CLIENT, file, { viewer, clientId }, ask(`/${file}${query}`));
const ofPortal = (viewer: PortalViewer, file: string) =>
  answerTable(PORTAL_TABLES, file.split("?")[0] ?? "", { viewer }, ask(`/${file}`));
const ofFirm = (viewer: StaffViewer, file: string, query = "") =>
  answerTable(FIRM_TABLES, file, { viewer }, ask(`/${file}${query}`));

const csvOf = async (response: Response) =>
  Papa.parse<string[]>(await response.text(), { skipEmptyLines: true }).data;
const xlsxOf = async (response: Response) => readSheet(Buffer.from(await response.arrayBuffer()));

test("the weeks of an engagement are the page's, in both files, with hours as numbers and weeks as days", async () => {
  const { consultant } = world.a;
  const query = `?engagement=${engagementId}`;
  const page = await getEngagement(consultant, clientId, engagementId);
  const shown = [...(page?.usage.weeks ?? [])]
    .reverse()
    .map(({ monday, usedMinutes }) => [monday, usedMinutes / 60]);
  expect(shown).toContainEqual(["2026-03-02", 140 / 60]);

  const response = await ofClient(consultant, "weeks.xlsx", query);
  expect(response.headers.get("Cache-Control")).toContain("no-store");
  expect(response.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="Weeks, A1 Joinery, \d{4}-\d\d-\d\d\.xlsx"/,
  );
  const [, ...rows] = await xlsxOf(response);
  expect(rows.map(([week, used]) => [week instanceof Date && toIsoDay(week), used])).toEqual(shown);
  const [, ...lines] = await csvOf(await ofClient(consultant, "weeks.csv", query));
  expect(lines.map(([week, used]) => [week, Number(used)])).toEqual(shown);
});

test("the CEO's hours are the page's, and a head has none of them", async () => {
  const { ceo, head } = world.a.a1;
  const page = await getWeekForCeo(ceo, null);
  const [, ...rows] = await xlsxOf(await ofPortal(ceo as PortalViewer, "weeks.xlsx"));
  expect(rows.map(([, used]) => used)).toEqual(page?.weeks.map(({ usedMinutes }) => usedMinutes / 60));
  expect((await ofPortal(head as PortalViewer, "weeks.xlsx")).status).toBe(404);
});

test("text that a spreadsheet would run stays text", async () => {
  const { consultant } = world.a;
  const formula = '=HYPERLINK("http://evil.example")';
  const [, csv] = await csvOf(await ofClient(consultant, "escalations.csv"));
  expect(csv?.[0]).toBe(`'${formula}`);
  const [, xlsx] = await xlsxOf(await ofClient(consultant, "escalations.xlsx"));
  expect(xlsx?.[0]).toBe(formula);
  const [heading, time] = await csvOf(
    await ofClient(consultant, "time.csv", `?engagement=${engagementId}&week=2026-03-02`),
  );
  expect(time?.[heading?.indexOf("Note") ?? -1]).toBe("'=1+1");
});

test("a file holds what the page leaves out for length", async () => {
  const { a } = world;
  await asDatabaseOwner(
    `INSERT INTO escalation (id, firm_id, client_company_id, text, raised_day, logged_by_name, logged_by_membership_id)
     SELECT gen_random_uuid(), $1, $2, 'One of many', current_date, 'Carl', $3 FROM generate_series(1, 320)`,
    [a.firmId, a.a2.clientCompanyId, a.consultant.membershipId],
  );
  const page = await getLedger(a.consultant, a.a2.clientCompanyId, 13);
  expect(page).toMatchObject({ notShown: 20 });
  const answer = await answerTable(
    CLIENT_TABLES,
    "escalations.csv",
    { viewer: a.consultant, clientId: a.a2.clientCompanyId },
    ask("/escalations.csv"),
  );
  expect(await csvOf(answer)).toHaveLength(321);
});

test("the clients' file keeps the filter of the address, and everybody to their own", async () => {
  const { a, b } = world;
  const names = async (viewer: StaffViewer, query = "") =>
    (await csvOf(await ofFirm(viewer, "clients.csv", query))).slice(1).map(([name]) => name);
  expect(await names(a.owner)).toEqual(["A1 Joinery", "A2 Logistics"]);
  expect(await names(a.owner, "?q=logist&page=2")).toEqual(["A2 Logistics"]);
  expect(await names(a.unassigned)).toEqual([]);
  expect(await names(b.owner)).toEqual(["B1 Software"]);
});

test("the views apart go to the CEO where the page shows them, to the tenth, and where it keeps them back they stay", async () => {
  const { a } = world;
  const ceo = a.a1.ceo as PortalViewer;
  const gapsOf = async (mode: "named" | "group") => {
    const { diagnosisId } = await diagnosed(world, mode);
    expect(await shareDiagnosis(a.consultant, diagnosisId)).toMatchObject({ ok: true });
    return ofPortal(ceo, `gaps.csv?diagnosis=${diagnosisId}`);
  };
  const [heading, ...rows] = await csvOf(await gapsOf("named"));
  expect(heading?.slice(2)).toEqual(["CEO", "Heads", "Consultant", "Lowest head", "Highest head", "Apart"]);
  const founder = rows.find(([, statement]) => statement === "The subject as a whole");
  expect(founder?.slice(2)).toEqual(["4", "2", "2", "", "", "2"]);
  expect((await gapsOf("group")).status).toBe(404);
});

test("what the page refuses its files refuse", async () => {
  const { a, b } = world;
  const query = `?engagement=${engagementId}&week=2026-03-02`;
  for (const file of Object.keys(OF_CLIENT))
    for (const viewer of [a.unassigned, b.owner])
      expect((await ofClient(viewer, `${file}.csv`, query)).status, file).toBe(404);
  expect((await ofClient(a.assistant, "statements.csv", query)).status).toBe(404);
  expect((await ofFirm(a.assistant, "timesheet.csv", "?week=2026-03-02")).status).toBe(404);
  expect((await ofFirm(a.owner, "constructor.csv")).status).toBe(404);
  expect((await ofFirm(a.owner, "clients.pdf")).status).toBe(404);
});
