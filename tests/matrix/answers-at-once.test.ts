import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { makeRespondentLinks } from "@/lib/rounds/link-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { startApp } from "../support/matrix/app";
import { atOnce } from "../support/matrix/asking";
import { builtActions } from "../support/matrix/manifests";
import { asDatabaseOwner, makeWorld } from "../support/world";

const PEOPLE = 200;
const { a } = await makeWorld();
const respondents = await peopleWithLinks();
const app = await startApp();
afterAll(() => app.stop());

type Respondent = { respondentId: string; token: string };
type Save = { itemId: string; rating: string; version: number };

test(`${PEOPLE} respondents answer at once: every save is acknowledged and there`, async () => {
  const times: number[] = [];
  const items = ITEM_IDS.slice(-5);
  const before = await answersTo(items);
  await atOnce(
    respondents,
    async (respondent) => {
      for (const itemId of items) {
        const version = before.get(`${respondent.respondentId} ${itemId}`)?.version ?? 0;
        const from = performance.now();
        expect(await send(respondent, { itemId, rating: "4", version })).toBeGreaterThan(0);
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
  console.log(`${times.length} saves of ${PEOPLE} at once: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}, 120_000);

/** As the page sends it; the version that the server then holds, or 0 where it did not take the answer. */
async function send({ respondentId, token }: Respondent, save: Save): Promise<number> {
  const action = builtActions.find(({ name }) => name === "respond/[token]/actions#giveByLinkAction");
  const body = new FormData();
  const fields = { respondentId, token };
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  for (const [name, value] of Object.entries(save)) body.append(`_1_answers[0].${name}`, String(value));
  body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const answer = await fetch(`${app.origin}/respond/${token}`, {
    method: "POST",
    body,
    headers: { "Next-Action": action?.id ?? "", Origin: app.origin },
  });
  const said = await answer.text();
  const version = new RegExp(`"status":"saved".*"${save.itemId}":"(\\d+)"`).exec(said)?.[1];
  return Number(version ?? 0);
}

async function answersTo(items: readonly string[]) {
  const rows = await asDatabaseOwner<{ key: string; rating: number; version: number }>(
    "SELECT respondent_id || ' ' || item_id AS key, rating, version FROM answer WHERE item_id = ANY ($1)",
    [items],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** As many heads as a round may ask, each with a personal link. */
async function peopleWithLinks(): Promise<Respondent[]> {
  const { clientCompanyId, departments } = a.a1;
  const contactIds = Array.from({ length: PEOPLE }, () => randomUUID());
  await withFirm(a.firmId, (tx) =>
    tx.contact.createMany({
      data: contactIds.map((id, at) => ({
        firmId: a.firmId,
        id,
        clientCompanyId,
        departmentId: departments.Sales,
        name: `Head ${at}`,
        position: "head" as const,
      })),
    }),
  );
  const roundId = randomUUID();
  const round = { clientCompanyId, asOf: "2026-03-31", confidentiality: "group", self: false } as const;
  const started = await startRound(a.consultant, { id: roundId, ...round, contactIds });
  if (!started.ok) throw new Error(started.reason);
  const rows = await asDatabaseOwner<{ id: string; name: string }>(
    "SELECT id, name FROM respondent WHERE round_id = $1",
    [roundId],
  );
  const respondentIds = rows.map(({ id }) => id);
  const made = await makeRespondentLinks(a.consultant, { id: randomUUID(), roundId, respondentIds });
  if (!made.ok) throw new Error(made.reason);
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return made.value.map(({ name, path }) => ({
    respondentId: ids.get(name) ?? "",
    token: path?.split("/").at(-1) ?? "",
  }));
}
