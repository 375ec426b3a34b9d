import { expect } from "vitest";
import { AnswerQueue, unsentOf } from "@/components/assessments/answer-queue";
import { type Said, saidOf } from "@/components/assessments/ratings";
import type { FormState } from "@/lib/form-state";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { seeded } from "@/lib/rules/seeded";
import { type LinkHolder, SAVE_BY_LINK, sendByLink } from "../save-by-link";
import { asDatabaseOwner } from "../world";
import type { App } from "./app";
import { builtActions } from "./manifests";

const RATINGS: readonly Said[] = ["1", "2", "3", "4", "5", "skip"];
/** In a row; then one save is let through, or a slow machine would never be done. */
const MOST_CUTS = 4;

const action = builtActions.find(({ name }) => name === SAVE_BY_LINK);

type Tally = { saves: number; cuts: number; tries: number };

/** So many saves, shared out evenly to the people, who all answer at once; what it took, added up. */
export async function shareSavesThroughCuts(
  app: App,
  people: readonly LinkHolder[],
  saves: number,
): Promise<Tally> {
  const random = seeded(2026);
  const tallies = await Promise.all(
    people.map((person) => saveThroughCuts(app, person, saves / people.length, random)),
  );
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  const tally = { saves: sum("saves"), cuts: sum("cuts"), tries: sum("tries") };
  console.log(`${tally.saves} answers chosen, ${tally.tries} saves sent, ${tally.cuts} of them cut`);
  return tally;
}

/**
 * One respondent's page on a network that dies in the middle of every other save: the page's own queue over real
 * connections, each cut at a random moment of what a save takes here. (A fixed 0 to 40 ms is shorter than any save on a
 * busy machine: then no reply ever comes through, and whoever repeats until one does never ends.)
 */
async function saveThroughCuts(
  app: App,
  person: LinkHolder,
  count: number,
  random: () => number,
): Promise<Tally> {
  const tally: Tally = { saves: 0, cuts: 0, tries: 0 };
  let inARow = 0;
  let usual = 50;
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;

  const queue = new AnswerQueue<ItemId, Said>(
    {},
    {
      same: (a, b) => a === b,
      keep: () => {},
      offline: () => "",
      readAgain: () => void readAgain(),
      send: async (answers) => {
        tally.tries++;
        const cut =
          inARow < MOST_CUTS && random() < 0.6
            ? AbortSignal.timeout(Math.round(random() * 1.5 * usual))
            : undefined;
        const saves = answers.map(({ itemId, said, version }) => ({ itemId, rating: said, version }));
        const from = performance.now();
        try {
          const said = await sendByLink(app.origin, action?.id ?? "", person, saves, cut);
          inARow = 0;
          usual = performance.now() - from;
          return stateIn(said);
        } catch (error) {
          tally.cuts++;
          inARow++;
          throw error;
        }
      },
    },
  );

  async function readAgain() {
    queue.adopt(saidOf(await heldBy(person)));
  }

  const said = new Map<ItemId, Said>();
  for (let at = 0; at < count; at++) {
    const [item, rating] = [pick(ITEM_IDS), pick(RATINGS)];
    said.set(item, rating);
    tally.saves++;
    queue.choose(item, rating);
    // Most wait for what became of it; some change their mind while it is on its way, or after its reply was lost.
    if (random() < 0.85) await settled(queue);
  }
  for (let rounds = 0; unsentOf(queue.view()).length > 0; rounds++) {
    // Five tries at most are cut in a row: whatever is not saved after these never will be.
    if (rounds > 20) throw new Error(`Still not saved: ${JSON.stringify(queue.view())}`);
    await settled(queue);
    if (queue.view().status === "refused") await readAgain();
    void queue.flush();
    await settled(queue);
  }

  const held = await heldBy(person);
  expect(Object.values(queue.view().answers).filter(({ state }) => state !== "saved")).toEqual([]);
  expect(
    Object.fromEntries(Object.entries(saidOf(held)).map(([item, there]) => [item, there?.said])),
  ).toEqual(Object.fromEntries(said));
  await expectOneRowPerChange(person, held);
  return tally;
}

type Held = Partial<Record<ItemId, { rating: number | null; version: number }>>;

/** Until nothing is on its way. */
async function settled(queue: AnswerQueue<ItemId, Said>): Promise<void> {
  if (queue.view().status !== "saving") return;
  await new Promise<void>((resolve) => {
    const stop = queue.subscribe(() => {
      if (queue.view().status === "saving") return;
      stop();
      resolve();
    });
  });
}

/** The action's answer, out of the stream that carries it. */
function stateIn(said: string): FormState {
  const line = said.split("\n").find((each) => each.includes('"status":'));
  if (!line) throw new Error(`No answer in ${said.slice(0, 200)}`);
  return JSON.parse(line.slice(line.indexOf("{"))) as FormState;
}

async function heldBy({ respondentId }: LinkHolder): Promise<Held> {
  const rows = await asDatabaseOwner<{ item: ItemId; rating: number | null; version: number }>(
    "SELECT item_id AS item, rating, version FROM answer WHERE respondent_id = $1",
    [respondentId],
  );
  return Object.fromEntries(rows.map(({ item, ...answer }) => [item, answer]));
}

/** A save that was repeated left one row, and one that never arrived none: each version is in the trail once. */
async function expectOneRowPerChange({ respondentId }: LinkHolder, held: Held): Promise<void> {
  const rows = await asDatabaseOwner<{ item: ItemId; changes: number }>(
    `SELECT s.item, count(*)::int AS changes
       FROM audit_event a, jsonb_array_elements_text(a.after -> 'statements') AS s(item)
      WHERE a.entity_id = $1 AND a.action = 'answer.given' GROUP BY 1`,
    [respondentId],
  );
  expect(Object.fromEntries(rows.map(({ item, changes }) => [item, changes]))).toEqual(
    Object.fromEntries(Object.entries(held).map(([item, { version }]) => [item, version])),
  );
}
