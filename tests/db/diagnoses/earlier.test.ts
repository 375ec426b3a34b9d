import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { getDiagnosis, getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { diagnosed, startedRound } from "../../support/rounds";
import { makeWorld } from "../../support/world";

const world = await makeWorld();
const { owner, a1 } = world.a;

/** A round in which one statement was answered, and well: nothing says what is weak. */
async function inconclusive(asOf: "2026-01-31") {
  const roundId = await startedRound(world, "named", asOf);
  const own = await getOwnQuestionnaire(a1.ceo, roundId);
  const answers = [{ itemId: "E1", rating: "5", version: 0 } as const];
  await giveAnswers(a1.ceo, { respondentId: own!.respondent.id, answers });
  const id = randomUUID();
  expect(await closeRound(owner, { id, roundId, version: 1 })).toMatchObject({ ok: true });
  return id;
}

test("what stood before goes by the day spoken of, not by when it was closed, and holds no placeholder", async () => {
  const latest = (await diagnosed(world, "named", "2026-03-31")).diagnosisId;
  const datedBack = (await diagnosed(world, "named", "2025-11-30")).diagnosisId;
  const placeholder = await inconclusive("2026-01-31");
  for (const id of [latest, datedBack, placeholder]) await shareDiagnosis(owner, id);

  const before = [expect.objectContaining({ id: datedBack, day: "2025-11-30" })];
  expect((await getDiagnosis(owner, a1.clientCompanyId, latest))?.earlier).toEqual(before);
  expect((await getSharedDiagnosis(a1.ceo, latest))?.earlier).toEqual(before);
  expect((await getClientOverview(owner, a1.clientCompanyId))?.diagnosis?.earlier).toEqual(before);
  expect((await getDiagnosis(owner, a1.clientCompanyId, datedBack))?.earlier).toEqual([]);
});
