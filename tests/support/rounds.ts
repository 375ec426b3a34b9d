import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { withFirm } from "@/lib/db/tenant";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { startRound } from "@/lib/rounds/mutations";
import type { StartRoundInput } from "@/lib/rounds/schema";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import type { IsoDay } from "@/lib/units/days";
import type { ClientInWorld, World } from "./world";

type Mode = StartRoundInput["confidentiality"];
export type Said = "1" | "2" | "3" | "4" | "5" | "skip";

/** A round of a1 that asks the CEO, the head of Sales and the consultant. Whatever round was open before is put away. */
export async function startedRound(
  { a }: World,
  confidentiality: Mode = "group",
  asOf: IsoDay = "2026-03-31",
): Promise<string> {
  await putAwayOpenRound(a.firmId, a.a1);
  const id = randomUUID();
  const started = await startRound(a.consultant, {
    id,
    clientCompanyId: a.a1.clientCompanyId,
    asOf,
    confidentiality,
    contactIds: [a.a1.ceoContactId, a.a1.headContactId],
    self: true,
  });
  if (!started.ok) throw new Error(started.reason);
  return id;
}

/** Every statement, each the same unless said otherwise. */
export async function answerAll(
  viewer: Viewer,
  roundId: string,
  rating: Said,
  except: Partial<Record<ItemId, Said>> = {},
): Promise<string> {
  const own = await getOwnQuestionnaire(viewer, roundId);
  if (!own) throw new Error(`${viewer.displayName} is not asked`);
  const respondentId = own.respondent.id;
  const answers = ITEM_IDS.map((itemId) => ({ itemId, rating: except[itemId] ?? rating, version: 0 }));
  const given = await giveAnswers(viewer, { respondentId, answers });
  if (!given.ok) throw new Error(given.reason);
  return respondentId;
}

/** Started, answered by all three and closed: structural, with the CEO seeing another company than the others. */
export async function diagnosed(world: World, confidentiality: Mode = "group", asOf?: IsoDay) {
  const roundId = await startedRound(world, confidentiality, asOf);
  await answerAll(world.a.a1.ceo, roundId, "4");
  await answerAll(world.a.a1.head, roundId, "2", { E1: "4", E2: "4", E3: "4", E4: "4", E5: "4" });
  await answerAll(world.a.consultant, roundId, "2");
  const diagnosisId = randomUUID();
  const closed = await closeRound(world.a.consultant, { id: diagnosisId, roundId, version: 1 });
  if (!closed.ok) throw new Error(closed.reason);
  return { roundId, diagnosisId };
}

async function putAwayOpenRound(firmId: string, { clientCompanyId }: ClientInWorld) {
  await withFirm(firmId, (tx) =>
    tx.round.updateMany({
      where: { firmId, clientCompanyId, state: "open", deletedAt: null },
      data: { deletedAt: new Date() },
    }),
  );
}
