import { randomUUID } from "node:crypto";
import { dropDraft } from "@/lib/accountability/mutations";
import { addActivity, addProcess, removeActivity, removeProcess } from "@/lib/accountability/raci-mutations";
import { editSeat } from "@/lib/accountability/seat-mutations";
import type { StaffViewer } from "@/lib/auth/policy";
import { draftFor, livened, seatAs, seatIn, versionOf } from "../charts";
import type { ClientInWorld, World } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** A1 has a live chart that its people read, a draft and a grid that they do not; A2 a draft that was given up. */
export async function furnishAccountability(consultant: StaffViewer, { a1, a2 }: World["a"]) {
  const live = await draftFor(consultant, a1.clientCompanyId);
  const liveSeatId = await seatIn(consultant, live, `Seat ${MARKS.a1}`);
  const said = { title: `Seat ${MARKS.a1}`, responsibilities: [MARKS.a1], numberName: MARKS.a1 };
  const seat = { chartId: live.chartId, seatId: liveSeatId };
  const held = { ownerIds: [a1.headContactId], departmentId: a1.departments.Sales };
  done(await editSeat(consultant, seatAs(seat, { ...said, ...held })));
  await livened(consultant, live.chartId);

  const draft = await draftFor(consultant, a1.clientCompanyId);
  const draftSeatId = await seatIn(consultant, draft, `Seat ${MARKS.a1Inner}`);
  const dropped = await draftFor(consultant, a2.clientCompanyId);
  done(await dropDraft(consultant, { id: dropped.chartId }));
  return {
    draftChartId: draft.chartId,
    draftVersion: String(await versionOf(draft.chartId)),
    topSeatId: draft.top,
    liveSeatId,
    draftSeatId,
    droppedChartId: dropped.chartId,
    ...(await grid(consultant, a1, liveSeatId)),
  };
}

async function grid(consultant: StaffViewer, { clientCompanyId }: ClientInWorld, accountableSeatId: string) {
  const process = async () => {
    const id = randomUUID();
    done(await addProcess(consultant, { id, clientCompanyId, name: MARKS.a1Inner, sopId: null }));
    return id;
  };
  const [processId, removedProcessId] = [await process(), await process()];
  const activity = async () => {
    const id = randomUUID();
    done(await addActivity(consultant, { id, processId, title: MARKS.a1Inner, accountableSeatId }));
    return id;
  };
  const [activityId, removedActivityId] = [await activity(), await activity()];
  done(await removeActivity(consultant, { id: removedActivityId }));
  done(await removeProcess(consultant, { id: removedProcessId }));
  return { processId, removedProcessId, activityId, removedActivityId };
}
