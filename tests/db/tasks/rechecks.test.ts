import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { addClient, saveFacts } from "@/lib/clients/mutations";
import type { SaveFactsInput } from "@/lib/clients/schema";
import { factsInput } from "../../support/clients";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { owner, unassigned } = world.a;

type Hire = NonNullable<SaveFactsInput["hire"]>;
const HIRE: Hire = {
  role: "director_of_operations",
  hiredOn: "2026-01-31",
  promotedFromWithin: false,
  mandateChanged: false,
};

async function added(hire: Hire | null, today = "2026-02-01", viewer = owner) {
  const id = randomUUID();
  expect(await addClient(viewer, { ...factsInput(), hire, id, pipelineState: "lead" }, today)).toMatchObject({
    ok: true,
  });
  return id;
}

async function save(id: string, version: number, hire: Hire | null, today = "2026-02-01") {
  expect(await saveFacts(owner, { ...factsInput(), id, version, hire }, today)).toMatchObject({ ok: true });
}

/** "3: 2026-04-30", open ones only. */
async function rechecks(clientCompanyId: string) {
  const rows = await asDatabaseOwner<{ line: string }>(
    `SELECT hire_month || ': ' || due_day AS line FROM task
      WHERE client_company_id = $1 AND done_at IS NULL AND deleted_at IS NULL ORDER BY due_day`,
    [clientCompanyId],
  );
  return rows.map(({ line }) => line);
}

const ALL = ["3: 2026-04-30", "6: 2026-07-31", "12: 2027-01-31", "18: 2027-07-31"];

describe("a recorded hire", () => {
  test("is looked at again after 3, 6, 12 and 18 months", async () => {
    expect(await rechecks(await added(HIRE))).toEqual(ALL);
  });

  test("recorded late leaves only what is still to come", async () => {
    expect(await rechecks(await added(HIRE, "2026-07-31"))).toEqual(ALL.slice(1));
    expect(await rechecks(await added(HIRE, "2028-01-01"))).toEqual([]);
  });

  test("saved again, with whatever else, makes no second set", async () => {
    const id = await added(HIRE);
    await save(id, 1, { ...HIRE, mandateChanged: true });
    expect(await rechecks(id)).toEqual(ALL);
  });

  test("takes its rechecks along when its day is corrected, but not those done", async () => {
    const id = await added(HIRE);
    await asDatabaseOwner(
      `UPDATE task SET done_at = now(), done_by_name = 'x', outcome = 'adjusted', outcome_note = 'x'
        WHERE client_company_id = $1 AND hire_month = 3`,
      [id],
    );
    await save(id, 1, { ...HIRE, hiredOn: "2025-12-15" });
    expect(await rechecks(id)).toEqual(["6: 2026-06-15", "12: 2026-12-15", "18: 2027-06-15"]);
    const done = await asDatabaseOwner<{ day: string }>(
      "SELECT due_day::text AS day FROM task WHERE client_company_id = $1 AND done_at IS NOT NULL",
      [id],
    );
    expect(done).toEqual([{ day: "2026-04-30" }]);
  });

  test("that was dated too early gets those that are to come after all", async () => {
    const id = await added({ ...HIRE, hiredOn: "2025-01-31" });
    expect(await rechecks(id)).toEqual(["18: 2026-07-31"]);
    await save(id, 1, HIRE);
    expect(await rechecks(id)).toEqual(ALL);
  });

  test("that never was leaves nothing to look at again", async () => {
    const id = await added(HIRE);
    await save(id, 1, null);
    expect(await rechecks(id)).toEqual([]);
  });

  test("followed by another one keeps its own rechecks", async () => {
    const id = await added(HIRE);
    await save(id, 1, { ...HIRE, role: "coo", hiredOn: "2026-05-10" }, "2026-05-10");
    expect(await rechecks(id)).toHaveLength(8);
    await save(id, 2, null, "2026-05-10");
    expect(await rechecks(id)).toEqual(ALL);
  });

  test("gives them to the consultant of the client, or else to whoever records it", async () => {
    const assignees = (id: string) =>
      asDatabaseOwner<{ who: string }>(
        "SELECT DISTINCT assignee_id AS who FROM task WHERE client_company_id = $1",
        [id],
      );
    expect(await assignees(await added(HIRE))).toEqual([{ who: owner.membershipId }]);
    expect(await assignees(await added(HIRE, "2026-02-01", unassigned))).toEqual([
      { who: unassigned.membershipId },
    ]);
    const id = await added(null, "2026-02-01", unassigned);
    await save(id, 1, HIRE);
    expect(await assignees(id)).toEqual([{ who: unassigned.membershipId }]);
  });

  test("leaves one audit row for saving the facts, not one for each recheck", async () => {
    const id = await added(HIRE);
    const rows = await asDatabaseOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE client_company_id = $1",
      [id],
    );
    expect(rows).toEqual([{ action: "client.added" }]);
  });
});
