import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { makeLive, startDraft } from "@/lib/accountability/mutations";
import type { EditSeat } from "@/lib/accountability/schema";
import { addSeat } from "@/lib/accountability/seat-mutations";
import { done } from "./matrix/done";
import { asDatabaseOwner } from "./world";

export interface DraftChart {
  readonly chartId: string;
  /** The one at the top, "CEO". */
  readonly top: string;
}

export async function draftFor(viewer: Viewer, clientCompanyId: string): Promise<DraftChart> {
  const chartId = randomUUID();
  done(await startDraft(viewer, { id: chartId, clientCompanyId }));
  const [row] = await seatsOf(chartId, "parent_seat_id IS NULL");
  return { chartId, top: row!.seat_id };
}

export async function seatIn(viewer: Viewer, { chartId, top }: DraftChart, title: string, parentId = top) {
  const id = randomUUID();
  done(await addSeat(viewer, { id, chartId, title, parentId }));
  return id;
}

export function seatsOf(chartId: string, where = "true") {
  return asDatabaseOwner<{
    seat_id: string;
    parent_seat_id: string | null;
    position: number;
    title: string;
    version: number;
  }>(
    `SELECT seat_id, parent_seat_id, position, title, version FROM chart_seat
      WHERE chart_id = $1 AND ${where} ORDER BY parent_seat_id NULLS FIRST, position`,
    [chartId],
  );
}

export async function versionOf(chartId: string): Promise<number> {
  const sql = "SELECT version FROM accountability_chart WHERE id = $1";
  return (await asDatabaseOwner<{ version: number }>(sql, [chartId]))[0]!.version;
}

export async function livened(
  viewer: Viewer,
  chartId: string,
  deliverableId: string | null = null,
  now?: Date,
) {
  return done(await makeLive(viewer, { chartId, version: await versionOf(chartId), deliverableId }, now));
}

export function seatAs(of: { chartId: string; seatId: string }, changed: Partial<EditSeat> = {}): EditSeat {
  return {
    ...of,
    version: 1,
    title: "Head of dispatch",
    departmentId: null,
    responsibilities: ["Tours by four o'clock"],
    ownerIds: [],
    measureIds: [],
    numberName: null,
    isOperations: false,
    isLeadership: false,
    ...changed,
  };
}
