import { randomUUID } from "node:crypto";
import { makeLive, startDraft } from "@/lib/accountability/mutations";
import { addActivity, addProcess, setLetter } from "@/lib/accountability/raci-mutations";
import type { EditSeat } from "@/lib/accountability/schema";
import { addSeat, editSeat, placeSeat, removeSeat } from "@/lib/accountability/seat-mutations";
import type { StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { type IsoDay, addDays, fromIsoDay } from "@/lib/units/days";
import type { DemoChart, DemoSeat } from "./company";
import { done, type LoadedCompany } from "./load-company";

/** A live chart, the draft of the next one, and one process shared out: drawn as the consultant draws them. */
export async function loadChart(viewer: StaffViewer, loaded: LoadedCompany, today: IsoDay): Promise<void> {
  const { chart } = loaded.company;
  if (!chart) return;
  const chartId = randomUUID();
  done(await startDraft(viewer, { id: chartId, clientCompanyId: loaded.clientCompanyId }));
  const known = await namesOf(viewer, loaded);
  const [top] = chart.seats;
  const seatIds = new Map([[top?.title ?? "", await topOf(viewer, chartId)]]);
  for (const seat of chart.seats) await draw(viewer, loaded, { chartId, seatIds, known }, seat);
  const deliverableId = known.deliverables.get(chart.deliverable) ?? null;
  const at = fromIsoDay(addDays(today, -chart.liveDaysAgo));
  done(await makeLive(viewer, { ...(await versioned(viewer, chartId)), deliverableId }, at));
  await loadProcess(viewer, loaded, { chartId, seatIds, known }, chart);
  await loadNext(viewer, loaded, { chartId: randomUUID(), seatIds, known }, chart.draft);
}

interface Drawn {
  readonly chartId: string;
  readonly seatIds: Map<string, string>;
  readonly known: Awaited<ReturnType<typeof namesOf>>;
}

async function draw(viewer: StaffViewer, loaded: LoadedCompany, drawn: Drawn, seat: DemoSeat) {
  const { chartId, seatIds } = drawn;
  const { title, below } = seat;
  if (below !== undefined) {
    const id = randomUUID();
    seatIds.set(title, id);
    done(await addSeat(viewer, { id, chartId, title, parentId: seatIds.get(below) ?? null }));
  }
  await describe(viewer, drawn, wordsOf(loaded, drawn, seat), seat.isFractional);
}

async function describe(
  viewer: StaffViewer,
  { chartId }: Drawn,
  seat: Omit<EditSeat, "chartId" | "version">,
  isFractional = false,
) {
  const ownerIds = isFractional ? [viewer.membershipId, ...seat.ownerIds] : seat.ownerIds;
  const edited = done(await editSeat(viewer, { ...seat, ownerIds, chartId, version: 1 }));
  if (!edited.isKept) throw new Error(`The seat ${seat.title} was changed meanwhile.`);
}

function wordsOf(
  { contactIds }: LoadedCompany,
  { seatIds, known }: Drawn,
  { title, department, owners = [], responsibilities, measures = [], number, kinds }: DemoSeat,
) {
  return {
    seatId: seatIds.get(title) ?? "",
    title,
    departmentId: (department && known.departments.get(department)) ?? null,
    responsibilities: [...responsibilities],
    ownerIds: owners.flatMap((name) => contactIds.get(name) ?? []),
    measureIds: measures.flatMap((name) => known.measures.get(name) ?? []),
    numberName: number ?? null,
    isOperations: kinds.includes("operations"),
    isLeadership: kinds.includes("leadership"),
  };
}

/** Another seat between, whom it takes over, who owns what then, and what is no seat any more. */
async function loadNext(viewer: StaffViewer, loaded: LoadedCompany, drawn: Drawn, draft: DemoChart["draft"]) {
  const { chartId, seatIds } = drawn;
  done(await startDraft(viewer, { id: chartId, clientCompanyId: loaded.clientCompanyId }));
  for (const seat of draft.add) await draw(viewer, loaded, drawn, seat);
  for (const [title, below] of draft.move) {
    const to = { seatId: seatIds.get(title) ?? "", parentId: seatIds.get(below) ?? "", index: 60 };
    done(await placeSeat(viewer, { ...(await versioned(viewer, chartId)), ...to }));
  }
  for (const [title, owners] of draft.owners) {
    const seat = loaded.company.chart?.seats.find((one) => one.title === title);
    if (seat) await describe(viewer, drawn, wordsOf(loaded, drawn, { ...seat, owners }));
  }
  for (const title of draft.remove) {
    const seatId = seatIds.get(title) ?? "";
    done(await removeSeat(viewer, { ...(await versioned(viewer, chartId)), seatId }));
  }
}

async function loadProcess(
  viewer: StaffViewer,
  { clientCompanyId }: LoadedCompany,
  { seatIds, known }: Drawn,
  { process }: DemoChart,
) {
  const processId = randomUUID();
  const { name, sop, activities } = process;
  done(
    await addProcess(viewer, {
      id: processId,
      clientCompanyId,
      name,
      sopId: known.deliverables.get(sop) ?? null,
    }),
  );
  for (const { title, letters } of activities) {
    const id = randomUUID();
    const cells = Object.entries(letters).map(([seat, letter]) => ({
      seatId: seatIds.get(seat) ?? "",
      letter,
    }));
    const accountableSeatId = cells.find(({ letter }) => letter === "A")?.seatId ?? "";
    done(await addActivity(viewer, { id, processId, title, accountableSeatId }));
    const others = cells.filter(({ letter }) => letter !== "A");
    for (const [at, cell] of others.entries())
      done(await setLetter(viewer, { activityId: id, version: at + 1, ...cell }));
  }
}

function namesOf(viewer: StaffViewer, { clientCompanyId }: LoadedCompany) {
  const where = { firmId: viewer.firmId, clientCompanyId };
  return withViewer(viewer, async (tx) => {
    const titled = { where, select: { id: true, title: true } };
    const byTitle = (rows: { id: string; title: string }[]) =>
      new Map(rows.map(({ id, title }) => [title, id]));
    const departments = await tx.department.findMany({ where, select: { id: true, name: true } });
    return {
      measures: byTitle(await tx.measure.findMany(titled)),
      deliverables: byTitle(await tx.deliverable.findMany(titled)),
      departments: new Map(departments.map(({ id, name }) => [name, id])),
    };
  });
}

async function topOf(viewer: StaffViewer, chartId: string): Promise<string> {
  const where = { firmId: viewer.firmId, chartId, parentSeatId: null };
  const top = await withViewer(viewer, (tx) =>
    tx.chartSeat.findFirstOrThrow({ where, select: { seatId: true } }),
  );
  return top.seatId;
}

async function versioned(viewer: StaffViewer, chartId: string) {
  const where = { firmId: viewer.firmId, id: chartId };
  const { version } = await withViewer(viewer, (tx) =>
    tx.accountabilityChart.findFirstOrThrow({ where, select: { version: true } }),
  );
  return { chartId, version };
}
