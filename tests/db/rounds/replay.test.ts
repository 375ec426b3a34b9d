import fc from "fast-check";
import { expect, test } from "vitest";
import { giveAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { howMany } from "../../support/how-many";
import { startedRound } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a1 } = world.a;

const save = fc.record({
  itemId: fc.constantFrom(...ITEM_IDS),
  rating: fc.constantFrom("1", "2", "3", "4", "5", "skip" as const),
  /** How often it was sent before without its reply coming back. */
  lost: fc.nat({ max: 3 }),
  /** One of those arrives only after the next answers were given. */
  late: fc.boolean(),
});

const SAVES = howMany(300, 1_000);

/** What a page does on a bad network: the same save again, at once or much later, until one reply comes through. */
test(`${SAVES} saves whose replies were lost: nothing is missing, nothing is there twice, nothing old comes back`, async () => {
  const roundId = await startedRound(world);
  const writers = [a1.ceo, a1.head, world.a.consultant];
  const drawn = fc.sample(save, { seed: 2026, numRuns: SAVES });
  const sent = await Promise.all(
    writers.map(async (viewer, nth) => {
      const respondentId = (await getOwnQuestionnaire(viewer, roundId))?.respondent.id ?? "";
      const held = new Map<ItemId, { rating: string; version: number }>();
      const delayed: Array<() => Promise<unknown>> = [];
      let changes = 0;
      let tries = 0;
      for (const { itemId, rating, lost, late } of drawn.filter((_, at) => at % writers.length === nth)) {
        const version = held.get(itemId)?.version ?? 0;
        const give = () => {
          tries++;
          return giveAnswers(viewer, { respondentId, answers: [{ itemId, rating, version }] });
        };
        const [given] = await Promise.all([give(), ...Array.from({ length: lost }, give)]);
        if (!given.ok) throw new Error(given.reason);
        expect(given.value.conflicts).toEqual([]);
        if (held.get(itemId)?.rating !== rating) changes++;
        held.set(itemId, { rating, version: given.value.versions[itemId] ?? 0 });
        if (late) delayed.push(give);
        if (delayed.length > 5) await delayed.shift()?.();
      }
      return { respondentId, held, changes, tries };
    }),
  );
  for (const { respondentId, held, changes } of sent) {
    const there = await asDatabaseOwner<{ item: ItemId; rating: number | null; version: number }>(
      "SELECT item_id AS item, rating, version FROM answer WHERE respondent_id = $1",
      [respondentId],
    );
    const read = there.map(({ item, rating, version }) => [
      item,
      { rating: String(rating ?? "skip"), version },
    ]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(held));
    const trail = await asDatabaseOwner(
      "SELECT 1 FROM audit_event WHERE entity_id = $1 AND action = 'answer.given'",
      [respondentId],
    );
    expect(trail).toHaveLength(changes);
  }
  expect(sent.reduce((sum, { tries }) => sum + tries, 0)).toBeGreaterThan(2 * SAVES);
});
