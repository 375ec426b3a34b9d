import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { removeFromTheWay } from "@/lib/bottlenecks/life-mutations";
import { addBottleneck, enterMonth } from "@/lib/bottlenecks/mutations";
import { listDeliverables, listDepartments } from "@/lib/clients/own-parts";
import { withViewer } from "@/lib/db/tenant";
import { fillInEscalation } from "@/lib/escalations/edit-mutations";
import { logEscalation } from "@/lib/escalations/mutations";
import { type IsoDay, addDays, addMonths, firstOfMonth, mondayOf } from "@/lib/units/days";
import type { DemoEscalation } from "./company";
import { done, type LoadedCompany } from "./load-company";

/** The ledger, as it was logged week by week and filled in afterwards. */
export async function loadEscalations(
  viewer: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  portal: ReadonlyMap<string, PortalViewer>,
  today: IsoDay,
): Promise<void> {
  if (!company.escalations) return;
  const { departmentOf, deliverableOf } = await parts(viewer, clientCompanyId);
  for (const { weeksAgo, day, text, department, cause, waited, into, note, by } of company.escalations) {
    const id = randomUUID();
    const raised = addDays(mondayOf(today), day - 7 * weeksAgo);
    const raisedDay = raised > today ? today : raised;
    const said = { text, departmentId: departmentOf(department), cause };
    const who = by === undefined ? viewer : (portal.get(by) ?? viewer);
    done(await logEscalation(who, { id, clientCompanyId, ...said, raisedDay }));
    if (waited === undefined && !note) continue;
    const decided = waited === undefined ? null : addDays(raisedDay, waited);
    const decidedDay = decided !== null && decided > today ? today : decided;
    const days = { raisedDay, decidedDay };
    const turned = turnedInto(into, deliverableOf);
    done(await fillInEscalation(viewer, { id, version: 1, ...said, ...days, ...turned, note: note ?? null }));
  }
}

/** What holds the work back, with the figures until the last full month. */
export async function loadBottlenecks(
  viewer: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  today: IsoDay,
): Promise<void> {
  if (!company.bottlenecks) return;
  const { departmentOf, deliverableOf } = await parts(viewer, clientCompanyId);
  for (const {
    step,
    department,
    approvalLayers,
    unit,
    foundDaysAgo,
    removed,
    months,
  } of company.bottlenecks) {
    const id = randomUUID();
    const said = { step, unit, approvalLayers, departmentId: departmentOf(department) };
    done(
      await addBottleneck(viewer, { id, clientCompanyId, ...said, foundDay: addDays(today, -foundDaysAgo) }),
    );
    for (const [at, [throughput, headcount]] of months.entries()) {
      const month = addMonths(firstOfMonth(today), at - months.length);
      const entered = { bottleneckId: id, month, was: null };
      done(await enterMonth(viewer, { ...entered, of: "throughput", value: throughput }));
      done(await enterMonth(viewer, { ...entered, of: "headcount", value: headcount }));
    }
    if (!removed) continue;
    const by = { day: addDays(today, -removed.daysAgo), deliverableId: deliverableOf(removed.deliverable) };
    done(await removeFromTheWay(viewer, { id, version: 1, ...by }));
  }
}

/** A name that is nobody's is a mistake in the stories. */
async function parts(viewer: StaffViewer, clientCompanyId: string) {
  const of = { firmId: viewer.firmId, clientCompanyId };
  const [departments, deliverables] = await withViewer(viewer, async (tx) => [
    await listDepartments(tx, of),
    await listDeliverables(tx, of),
  ]);
  const idOf = (found: { id: string } | undefined, name: string) => {
    if (!found) throw new Error(`The story names “${name}”, which is not there.`);
    return found.id;
  };
  return {
    departmentOf: (name: string | null) =>
      name === null
        ? null
        : idOf(
            departments.find((one) => one.name === name),
            name,
          ),
    deliverableOf: (title: string) =>
      idOf(
        deliverables.find((one) => one.title === title),
        title,
      ),
  };
}

function turnedInto(into: DemoEscalation["into"], deliverableOf: (title: string) => string) {
  const nothing = { decisionRight: null, seatName: null, deliverableId: null };
  if (!into) return nothing;
  if ("deliverable" in into) return { ...nothing, deliverableId: deliverableOf(into.deliverable) };
  return { ...nothing, seatName: into.seat, decisionRight: "right" in into ? into.right : null };
}
