import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { removeFromTheWay } from "@/lib/bottlenecks/life-mutations";
import { addBottleneck, deleteBottleneck, enterMonth } from "@/lib/bottlenecks/mutations";
import { fillInEscalation } from "@/lib/escalations/edit-mutations";
import { decideEscalation, deleteEscalation } from "@/lib/escalations/mutations";
import { dayIn, firstOfMonth } from "@/lib/units/days";
import { filledIn, logged } from "../escalations";
import type { ClientInWorld } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** The ledger: of Operations, which A1's head does not see; of Sales, which they do; and what CEO and head logged. */
export async function furnishEscalations(
  consultant: StaffViewer,
  { clientCompanyId, ceo, head, departments }: ClientInWorld,
) {
  const { Operations, Sales } = departments;
  const log = (said: Parameters<typeof logged>[2], by: Parameters<typeof logged>[0] = consultant) =>
    logged(by, clientCompanyId, said);
  const escalationId = await log({ text: MARKS.a1Work, departmentId: Operations });
  const said = { text: MARKS.a1Work, departmentId: Operations, note: MARKS.a1Inner };
  const right = { decisionRight: MARKS.a1Work, seatName: MARKS.a1Work };
  const raisedDay = dayIn(consultant.timeZone, new Date());
  done(await fillInEscalation(consultant, filledIn(escalationId, { ...said, ...right, raisedDay })));
  const decidedEscalationId = await log({ text: MARKS.a1Work, departmentId: Operations });
  done(await decideEscalation(consultant, { id: decidedEscalationId, version: 1 }));
  const deletedEscalationId = await log({ text: MARKS.a1Inner, departmentId: Operations });
  done(await deleteEscalation(consultant, { id: deletedEscalationId }));
  await log({ text: MARKS.a1, departmentId: Sales });
  const ceosEscalationId = await log({ text: MARKS.a1Work }, ceo);
  const headsEscalationId = await log({ text: MARKS.a1 }, head);
  const ceosDeletedEscalationId = await log({ text: MARKS.a1Work }, ceo);
  done(await deleteEscalation(ceo, { id: ceosDeletedEscalationId }));
  return {
    escalationId,
    decidedEscalationId,
    deletedEscalationId,
    ceosEscalationId,
    headsEscalationId,
    ceosDeletedEscalationId,
    ...(await furnishBottlenecks(consultant, clientCompanyId)),
  };
}

async function furnishBottlenecks(consultant: StaffViewer, clientCompanyId: string) {
  const month = firstOfMonth(dayIn(consultant.timeZone, new Date()));
  const bottleneck = async () => {
    const id = randomUUID();
    const said = { step: MARKS.a1Inner, unit: MARKS.a1Inner, departmentId: null, approvalLayers: 2 };
    done(await addBottleneck(consultant, { id, clientCompanyId, ...said, foundDay: "2026-01-07" }));
    const entered = { bottleneckId: id, month, of: "throughput", was: null, value: 7 } as const;
    done(await enterMonth(consultant, entered));
    return id;
  };
  const [bottleneckId, removedBottleneckId, deletedBottleneckId] = [
    await bottleneck(),
    await bottleneck(),
    await bottleneck(),
  ];
  const day = "2026-02-02";
  done(await removeFromTheWay(consultant, { id: removedBottleneckId, version: 1, day, deliverableId: null }));
  done(await deleteBottleneck(consultant, { id: deletedBottleneckId }));
  return { bottleneckId, removedBottleneckId, deletedBottleneckId, bottleneckMonth: month };
}
