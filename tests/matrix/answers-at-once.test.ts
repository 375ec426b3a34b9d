import { afterAll, expect, test } from "vitest";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { startApp } from "../support/matrix/app";
import { atOnce } from "../support/matrix/asking";
import { builtActions } from "../support/matrix/manifests";
import { peopleByLink } from "../support/matrix/people-by-link";
import { SAVE_BY_LINK, saveByLink } from "../support/save-by-link";
import { asDatabaseOwner, makeWorld } from "../support/world";

const PEOPLE = 200;
/** As often as the patience of the whole test allows: how busy the machine is with other things proves nothing. */
const MOST_TRIES = 40;
const respondents = await peopleByLink(await makeWorld(), PEOPLE);
const app = await startApp();
afterAll(() => app.stop());

const action = builtActions.find(({ name }) => name === SAVE_BY_LINK);

test(`${PEOPLE} respondents answer at once: every save is acknowledged and there`, async () => {
  const times: number[] = [];
  let again = 0;
  const items = ITEM_IDS.slice(-5);
  const before = await answersTo(items);
  await atOnce(
    respondents,
    async (respondent) => {
      for (const itemId of items) {
        const version = before.get(`${respondent.respondentId} ${itemId}`)?.version ?? 0;
        const from = performance.now();
        const save = { itemId, rating: "4", version };
        // A server that is too busy refuses within three seconds, and the page sends again.
        let held = 0;
        for (let tries = 0; held === 0 && tries < MOST_TRIES; tries++) {
          if (tries > 0) again++;
          held = await saveByLink(app.origin, action?.id ?? "", respondent, save);
        }
        expect(held).toBeGreaterThan(0);
        times.push(performance.now() - from);
      }
    },
    PEOPLE,
  );
  const there = [...(await answersTo(items)).values()];
  expect(there).toHaveLength(PEOPLE * items.length);
  expect(there.filter(({ rating }) => rating !== 4)).toEqual([]);
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  console.log(
    `${times.length} saves of ${PEOPLE} at once: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${again} sent again`,
  );
}, 120_000);

async function answersTo(items: readonly string[]) {
  const rows = await asDatabaseOwner<{ key: string; rating: number; version: number }>(
    "SELECT respondent_id || ' ' || item_id AS key, rating, version FROM answer WHERE item_id = ANY ($1)",
    [items],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
