import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { shareDiagnosis, shareWithHeads } from "@/lib/diagnoses/mutations";
import { closeRound } from "@/lib/rounds/close-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { scheduleNextRound } from "@/lib/rounds/next-round-mutations";
import { startRoundInput } from "@/lib/rounds/schema";
import { addDays, dayIn } from "@/lib/units/days";
import { answerAll, diagnosed } from "../rounds";
import type { World } from "../world";

/** What follows closed rounds: one shared with the heads too, one to reopen, and the next one planned. */
export async function furnishAfterRounds(world: World) {
  const { consultant, a2 } = world.a;
  return {
    withHeadsId: await sharedWithHeads(world),
    ...(await furnishNextRound(consultant, a2.clientCompanyId)),
  };
}

/** A closed round of a client that has none open, so that it can be reopened; and the next one, planned. */
async function furnishNextRound(consultant: StaffViewer, clientCompanyId: string) {
  const [id, diagnosisId, nextRoundId] = [randomUUID(), randomUUID(), randomUUID()];
  const round = { id, clientCompanyId, asOf: "2026-03-31", confidentiality: "group" };
  made(await startRound(consultant, startRoundInput.parse({ ...round, self: true })));
  await answerAll(consultant, id, "3");
  made(await closeRound(consultant, { id: diagnosisId, roundId: id, version: 1 }));
  const day = addDays(dayIn(consultant.timeZone, new Date()), 90);
  made(await scheduleNextRound(consultant, { id: nextRoundId, roundId: id, after: "day", day }));
  return { closedRoundOfA2Id: id, nextRoundId };
}

/** A diagnosis that the CEO and the heads both see. */
async function sharedWithHeads(world: World): Promise<string> {
  const { diagnosisId } = await diagnosed(world);
  made(await shareDiagnosis(world.a.consultant, diagnosisId));
  made(await shareWithHeads(world.a.consultant, diagnosisId));
  return diagnosisId;
}

function made(result: { ok: boolean; reason?: string }): void {
  if (!result.ok) throw new Error(`Not furnished: ${result.reason}`);
}
