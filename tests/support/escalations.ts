import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { logEscalation } from "@/lib/escalations/mutations";
import type { FillInEscalation, LogEscalation } from "@/lib/escalations/schema";

export const NOTHING_SAID = { departmentId: null, cause: null };

/** One line, and what else is said of it. */
export async function logged(
  viewer: Viewer,
  clientCompanyId: string,
  said: Partial<Omit<LogEscalation, "id" | "clientCompanyId">> = {},
  now: Date = new Date(),
): Promise<string> {
  const id = randomUUID();
  const line = { text: "May we?", ...NOTHING_SAID, raisedDay: null, ...said };
  const answer = await logEscalation(viewer, { id, clientCompanyId, ...line }, now);
  if (!answer.ok) throw new Error(`The escalation was refused: ${answer.reason}`);
  return id;
}

export function filledIn(id: string, changed: Partial<FillInEscalation> = {}): FillInEscalation {
  const nothing = { decidedDay: null, decisionRight: null, seatName: null, deliverableId: null, note: null };
  const said = { text: "May we?", ...NOTHING_SAID, raisedDay: "2026-02-11" };
  return { id, version: 1, ...said, ...nothing, ...changed };
}
