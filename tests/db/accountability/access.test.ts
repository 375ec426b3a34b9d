import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { dropDraft, makeLive, restoreDraft, startDraft } from "@/lib/accountability/mutations";
import { getChartPaper } from "@/lib/accountability/paper-queries";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import { getAccountability, getDraft, getNumberedChart, getSeat } from "@/lib/accountability/queries";
import {
  addActivity,
  addProcess,
  removeActivity,
  removeProcess,
  restoreActivity,
  restoreProcess,
  setLetter,
} from "@/lib/accountability/raci-mutations";
import { getProcess, listProcesses } from "@/lib/accountability/raci-queries";
import { addSeat, editSeat, placeSeat, removeSeat } from "@/lib/accountability/seat-mutations";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type DraftChart, draftFor, livened, seatAs, seatIn } from "@/tests/support/charts";
import { done } from "@/tests/support/matrix/done";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let draft: DraftChart;
let seatId: string;
let processId: string;
let activityId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  clientId = a1.clientCompanyId;
  const first = await draftFor(consultant, clientId);
  const sales = await seatIn(consultant, first, "Head of sales");
  const said = { responsibilities: ["Damage claims"], ownerIds: [a1.headContactId], title: "Head of sales" };
  done(await editSeat(consultant, seatAs({ chartId: first.chartId, seatId: sales }, said)));
  await livened(consultant, first.chartId);
  draft = await draftFor(consultant, clientId);
  seatId = await seatIn(consultant, draft, "Secret seat");
  [processId, activityId] = [randomUUID(), randomUUID()];
  done(
    await addProcess(consultant, { id: processId, clientCompanyId: clientId, name: "Secret", sopId: null }),
  );
  const activity = { id: activityId, processId, title: "Secret claims step", accountableSeatId: sales };
  done(await addActivity(consultant, activity));
});

const reads = (viewer: Viewer) => {
  const staff = viewer as StaffViewer;
  return Promise.all([
    getAccountability(staff, clientId, "claims"),
    getDraft(staff, clientId),
    getSeat(staff, clientId, seatId),
    getNumberedChart(staff, clientId, 1),
    getChartPaper(staff, clientId, 1),
    listProcesses(staff, clientId),
    getProcess(staff, clientId, processId),
  ]);
};

const writes = (viewer: Viewer) => {
  const { chartId } = draft;
  const of = { chartId, seatId, version: 1 };
  const id = randomUUID();
  return Promise.all([
    startDraft(viewer, { id, clientCompanyId: clientId }),
    addSeat(viewer, { id, chartId, title: "Taken over", parentId: draft.top }),
    placeSeat(viewer, { ...of, version: 2, parentId: draft.top, index: 1 }),
    editSeat(viewer, seatAs(of, { title: "Taken over" })),
    removeSeat(viewer, { ...of, version: 2 }),
    makeLive(viewer, { chartId, version: 2, deliverableId: null }),
    dropDraft(viewer, { id: chartId }),
    restoreDraft(viewer, { id: chartId }),
    addProcess(viewer, { id, clientCompanyId: clientId, name: "Taken over", sopId: null }),
    removeProcess(viewer, { id: processId }),
    restoreProcess(viewer, { id: processId }),
    addActivity(viewer, { id, processId, title: "Taken over", accountableSeatId: draft.top }),
    setLetter(viewer, { activityId, seatId: draft.top, version: 1, letter: "A" }),
    removeActivity(viewer, { id: activityId }),
    restoreActivity(viewer, { id: activityId }),
  ]);
};

const TABLES = ["accountability_chart", "seat", "chart_seat", "seat_owner", "raci_process", "raci_activity"];
const everything = () =>
  Promise.all(
    TABLES.map((table) => asDatabaseOwner(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`)),
  );

test("those who work for the client read all of it", async () => {
  for (const viewer of [world.a.owner, world.a.consultant, world.a.assistant])
    expect((await reads(viewer)).filter((found) => found === null)).toEqual([]);
});

test.each([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["a head of the client", () => world.a.a1.head],
])("%s reads nothing of the consultants' side and changes nothing", async (_who, viewerOf) => {
  const before = await everything();
  expect((await reads(viewerOf())).filter((found) => found !== null)).toEqual([]);
  expect((await writes(viewerOf())).filter(({ ok }) => ok)).toEqual([]);
  expect(await everything()).toEqual(before);
});

describe("the portal", () => {
  test.each([
    ["CEO", () => world.a.a1.ceo],
    ["head", () => world.a.a1.head],
  ])(
    "the client's %s sees the live chart and finds an owner in it, nothing of the draft or the grids",
    async (_who, of) => {
      const found = await getLiveChart(of(), "claims");
      expect(found?.chart?.seats.map(({ title }) => title).sort()).toEqual(["CEO", "Head of sales"]);
      expect(found?.hits).toEqual([
        {
          kind: "responsibility",
          text: "Damage claims",
          seatTitle: "Head of sales",
          ownerNames: ["A1 Joinery Head"],
        },
      ]);
      expect(JSON.stringify(found)).not.toContain("Secret");
    },
  );

  test.each([
    ["another client's CEO", () => world.a.a2.ceo],
    ["another firm's CEO", () => world.b.b1.ceo],
  ])("%s sees a page without a chart", async (_who, of) => {
    expect(await getLiveChart(of(), "claims")).toEqual({ chart: null, hits: null, thread: null });
  });

  test("staff are not of the client", async () => {
    expect(await getLiveChart(world.a.owner as unknown as PortalViewer)).toBeNull();
  });
});

describe("row-level security alone", () => {
  const rows = (viewer: Viewer) =>
    withViewer(viewer, async (tx: Tx) => ({
      charts: await tx.accountabilityChart.count(),
      seats: (await tx.chartSeat.findMany({ select: { title: true } })).map(({ title }) => title).sort(),
      owners: await tx.seatOwner.count(),
      raci: (await tx.raciProcess.count()) + (await tx.raciActivity.count()) + (await tx.seat.count()),
    }));

  test("shows the client's people the live chart and no more", async () => {
    const live = { charts: 1, seats: ["CEO", "Head of sales"], owners: 2, raci: 0 };
    expect(await rows(world.a.a1.ceo)).toEqual(live);
    expect(await rows(world.a.a1.head)).toEqual(live);
  });

  test.each([
    ["another client's CEO", () => world.a.a2.ceo],
    ["another firm's owner", () => world.b.owner],
  ])("shows %s nothing", async (_who, of) => {
    expect(await rows(of())).toEqual({ charts: 0, seats: [], owners: 0, raci: 0 });
  });

  test("lets the client's people write nothing, not into the live chart either", async () => {
    const { a1, firmId } = world.a;
    const write = (run: (tx: Tx) => Promise<unknown>) => withViewer(a1.ceo, run);
    await expect(write((tx) => tx.chartSeat.updateMany({ data: { title: "Mine" } }))).rejects.toThrow();
    await expect(write((tx) => tx.seatOwner.deleteMany({}))).rejects.toThrow(/draft only|Foreign key/);
    const mine = { firmId, clientCompanyId: clientId, id: randomUUID(), changedByName: "Mine" };
    await expect(write((tx) => tx.accountabilityChart.create({ data: mine }))).rejects.toThrow(
      /row-level security/,
    );
  });
});
