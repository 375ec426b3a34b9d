import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { IN_PORTAL, OF_CLIENT, OF_FIRM } from "@/app/_tables/all";
import { answerTable } from "@/app/_tables/answer";
import { addActivity, addProcess } from "@/lib/accountability/raci-mutations";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { addDecision } from "@/lib/cadences/minutes-mutations";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { getLedger } from "@/lib/escalations/queries";
import { logTime } from "@/lib/timesheets/mutations";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { mondayOf, toIsoDay } from "@/lib/units/days";
import { FIRST_MONDAY, heldOn, weeklyFor } from "@/tests/support/cadences";
import { draftFor, livened, seatIn } from "@/tests/support/charts";
import { openFor, timeOn } from "@/tests/support/engagements";
import { logged } from "@/tests/support/escalations";
import { done } from "@/tests/support/matrix/done";
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

const ask = (path: string) => new Request(`http://here${path}`);
const ofClient = (viewer: StaffViewer, file: string, query = "") =>
  answerTable(OF_CLIENT, file, { viewer, clientId }, ask(`/${file}${query}`));
const ofPortal = (viewer: PortalViewer, file: string) =>
  answerTable(IN_PORTAL, file.split("?")[0] ?? "", { viewer }, ask(`/${file}`));
const ofFirm = (viewer: StaffViewer, file: string, query = "") =>
  answerTable(OF_FIRM, file, { viewer }, ask(`/${file}${query}`));

const csvOf = async (response: Response) =>
  Papa.parse<string[]>(await response.text(), { skipEmptyLines: true }).data;
const column = ([heading, ...rows]: string[][], title: string) =>
  rows.map((row) => row[heading?.indexOf(title) ?? -1] ?? "");
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
    OF_CLIENT,
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

test("the entries of chosen days are all of them, from the first day to the last, and only of clients one sees", async () => {
  const { a, b } = world;
  for (const workDay of ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"])
    expect(
      await logTime(a.owner, { ...timeOn(engagementId), workDay, monday: mondayOf(workDay) }),
    ).toMatchObject({
      ok: true,
    });
  const march = `from=2026-03-01&to=2026-03-31`;
  const whole = await csvOf(
    await ofClient(a.consultant, "entries.csv", `?engagement=${engagementId}&${march}`),
  );
  expect(column(whole, "Day")).toEqual(["2026-03-01", "2026-03-03", "2026-03-03", "2026-03-31"]);
  expect(column(whole, "Who")).toEqual(
    [a.owner, a.consultant, a.consultant, a.owner].map((one) => one.displayName),
  );
  expect(column(whole, "Note")).toContain("'=1+1");
  const [, ...rows] = await xlsxOf(
    await ofFirm(a.owner, "entries.xlsx", `?${march}&person=${a.owner.membershipId}`),
  );
  expect(rows.map(([day, client]) => [day instanceof Date && toIsoDay(day), client])).toEqual([
    ["2026-03-01", "A1 Joinery"],
    ["2026-03-31", "A1 Joinery"],
  ]);
  for (const viewer of [a.unassigned, b.owner])
    expect(await csvOf(await ofFirm(viewer, "entries.csv", `?${march}`))).toHaveLength(1);
  for (const none of [
    "",
    "?from=2026-03-31&to=2026-03-01",
    "?from=2025-03-01&to=2026-03-02",
    "?from=2026-02-30&to=2026-03-02",
  ])
    expect((await ofFirm(a.owner, "entries.csv", none)).status, none).toBe(404);
});

test("the meetings of a cadence go back to its first one, each with what was decided in it", async () => {
  const { consultant } = world.a;
  const cadenceId = await weeklyFor(consultant, engagementId);
  const meetingId = await heldOn(consultant, cadenceId, FIRST_MONDAY);
  const text = "=One carrier for the north";
  expect(await addDecision(consultant, { id: randomUUID(), meetingId, text })).toMatchObject({ ok: true });
  const meetings = await csvOf(await ofClient(consultant, "meetings.csv", `?cadence=${cadenceId}`));
  const days = column(meetings, "Day");
  expect(days.at(-1)).toBe(FIRST_MONDAY);
  expect(days).toEqual(days.toSorted().reverse());
  expect(column(meetings, "Standing").slice(-2)).toEqual(["Missed", "Held"]);
  expect(column(meetings, "Decided").filter(Boolean)).toEqual([`'${text}`]);
});

test("the pipeline's file has the closed ones where they are asked for, with amounts as numbers; an assistant has none", async () => {
  const { a } = world;
  const made = async (title: string, stage: string, reason: string | null) =>
    asDatabaseOwner(
      `INSERT INTO opportunity (firm_id, id, client_company_id, title, stage, lost_reason, currency, value_minor)
       VALUES ($1, gen_random_uuid(), $2, $3, $4::pipeline_state, $5::lost_reason, 'EUR', 4500050)`,
      [a.firmId, a.a1.clientCompanyId, title, stage, reason],
    );
  await made("Integration", "proposal", null);
  await made("Advisory", "lost", "price");
  const titles = async (query: string) =>
    column(await csvOf(await ofFirm(a.consultant, "opportunities.csv", query)), "Opportunity");
  expect(await titles("?view=list")).toEqual(["Integration"]);
  expect(await titles("?view=list&state=lost")).toEqual(["Advisory"]);
  expect((await titles("?view=list&state=all&sort=stage")).toSorted()).toEqual(["Advisory", "Integration"]);
  const [heading, ...rows] = await xlsxOf(
    await ofFirm(a.owner, "opportunities.xlsx", "?view=list&state=all"),
  );
  const at = (title: string) => heading?.indexOf(title) ?? -1;
  expect(rows.map((row) => [row[at("Value")], row[at("Currency")]])).toEqual([
    [45000.5, "EUR"],
    [45000.5, "EUR"],
  ]);
  expect((await ofFirm(a.assistant, "opportunities.csv")).status).toBe(404);
});

test("a grid's file has its letters under the seats, and an earlier chart's the seats as they were", async () => {
  const { consultant, a1 } = world.a;
  const of = { clientCompanyId: a1.clientCompanyId };
  const chart = await draftFor(consultant, a1.clientCompanyId);
  const seatId = await seatIn(consultant, chart, "Dispatch");
  await livened(consultant, chart.chartId);
  const processId = randomUUID();
  done(await addProcess(consultant, { id: processId, ...of, name: "Order to delivery", sopId: null }));
  const activity = { id: randomUUID(), processId, title: "Load the truck", accountableSeatId: seatId };
  done(await addActivity(consultant, activity));
  expect(await csvOf(await ofClient(consultant, "raci.csv", `?process=${processId}`))).toEqual([
    ["Activity", "CEO", "Dispatch"],
    ["Load the truck", "", "A"],
  ]);
  const next = await draftFor(consultant, a1.clientCompanyId);
  await seatIn(consultant, next, "Sales");
  await livened(consultant, next.chartId);
  const seats = await csvOf(await ofClient(consultant, "seats.csv", "?number=1"));
  expect(column(seats, "Seat")).toEqual(["CEO", "Dispatch"]);
  expect(column(seats, "Below")).toEqual(["", "CEO"]);
  const charts = await csvOf(await ofClient(consultant, "charts.csv"));
  expect(column(charts, "Live today")).toEqual(["Yes", "No"]);
});

test("the people of a company are its CEO's to list, and each reads the notes that were sent to them", async () => {
  const { ceo, head } = world.a.a1;
  const people = await csvOf(await ofPortal(ceo as PortalViewer, "people.csv"));
  expect(column(people, "Name")).toEqual([ceo.displayName, head.displayName]);
  expect((await ofPortal(head as PortalViewer, "people.csv")).status).toBe(404);
  expect((await ofPortal(head as PortalViewer, "reports.csv")).status).toBe(404);
  expect(await csvOf(await ofPortal(head as PortalViewer, "notes.csv"))).toHaveLength(1);
});

test("every file is offered on a page, and every file that is offered is there", () => {
  const sources = ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => readFileSync(path.join(folder, name), "utf8")),
  );
  const offered = sources.flatMap((text) =>
    [...text.matchAll(/\/tables\/([a-z-]+)|fileOf\("([a-z-]+)"\)/g)].map(([, one, other]) => one ?? other),
  );
  const there = Object.keys({ ...OF_CLIENT, ...OF_FIRM, ...IN_PORTAL });
  expect([...new Set(offered)].sort()).toEqual(there.sort());
});

test("what the page refuses its files refuse", async () => {
  const { a, b } = world;
  const query = `?engagement=${engagementId}&week=2026-03-02&from=2026-03-01&to=2026-03-31&number=1`;
  for (const file of Object.keys(OF_CLIENT))
    for (const viewer of [a.unassigned, b.owner])
      expect((await ofClient(viewer, `${file}.csv`, query)).status, file).toBe(404);
  expect((await ofClient(a.assistant, "statements.csv", query)).status).toBe(404);
  expect((await ofFirm(a.assistant, "timesheet.csv", "?week=2026-03-02")).status).toBe(404);
  expect((await ofFirm(a.owner, "constructor.csv")).status).toBe(404);
  expect((await ofFirm(a.owner, "clients.pdf")).status).toBe(404);
});
