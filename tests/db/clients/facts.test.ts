import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { getFactsConflict } from "@/lib/clients/queries";
import { factsOf, factsSelect } from "@/lib/clients/facts";
import { addClient, saveFacts } from "@/lib/clients/mutations";
import { withViewer } from "@/lib/db/tenant";
import type { Viewer } from "@/lib/auth/policy";
import { factsInput } from "../../support/clients";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

async function added(viewer: Viewer, change: Partial<ReturnType<typeof factsInput>> = {}) {
  const id = randomUUID();
  expect(await addClient(viewer, { ...factsInput(), ...change, id, pipelineState: "lead" })).toMatchObject({
    ok: true,
  });
  return id;
}

function factsAt(viewer: Viewer, id: string, asOf: string) {
  return withViewer(viewer, async (tx) => {
    const row = await tx.clientCompany.findFirstOrThrow({ where: { id }, select: factsSelect });
    return factsOf(row, asOf);
  });
}

async function auditsOf(id: string) {
  const rows = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at",
    [id],
  );
  return rows.map(({ action }) => action);
}

describe("adding", () => {
  test("keeps every fact, and leaves unknown what was left empty", async () => {
    const id = await added(world.a.owner);
    expect(await factsAt(world.a.owner, id, "2026-07-15")).toEqual({
      currency: "EUR",
      annualRevenue: 6_500_000,
      revenueGrowthPct: -3.5,
      growthStalled: null,
      headcount: 40,
      departments: [
        { name: "Sales", headcount: 12, ownTargets: true, hasHead: true },
        { name: "Operations", headcount: null, ownTargets: null, hasHead: false },
      ],
      roles: {
        operationsManager: "full_time",
        directorOfOperations: "none",
        vpOfOperations: "none",
        coo: "none",
      },
      opsLeaderReportsTo: "ceo",
      fullTimeBudget: null,
      fixedTerm: false,
      recentOpsHire: {
        role: "operations_manager",
        monthsAgo: 6,
        promotedFromWithin: true,
        mandateChanged: null,
      },
    });
    expect(await auditsOf(id)).toEqual(["client.added"]);
  });

  test("does not know of a hire that had not begun on the day", async () => {
    const id = await added(world.a.owner);
    expect((await factsAt(world.a.owner, id, "2025-12-31")).recentOpsHire).toBeNull();
  });

  test("sent again makes no second row", async () => {
    const id = await added(world.a.owner);
    const again = { ...factsInput(), id, pipelineState: "lead" as const };
    expect(await addClient(world.a.owner, again)).toEqual({ ok: true, value: id });
    const both = await Promise.all(
      [randomUUID()].flatMap((twin) => [1, 2].map(() => addClient(world.a.owner, { ...again, id: twin }))),
    );
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await auditsOf(id)).toEqual(["client.added"]);
  });

  test("a consultant is assigned to the client they added", async () => {
    const id = await added(world.a.unassigned);
    expect(await saveFacts(world.a.unassigned, { ...factsInput(), id, version: 1 })).toEqual({
      ok: true,
      value: undefined,
    });
  });
});

describe("saving", () => {
  test("one audit row, one version, departments kept by their id", async () => {
    const id = await added(world.a.owner);
    const before = await departments(id);
    const swapped = before.map(({ id: departmentId, ...row }, index) => ({
      ...row,
      id: departmentId,
      name: before[1 - index]!.name,
    }));
    const saved = await saveFacts(world.a.owner, { ...factsInput(), id, version: 1, departments: swapped });
    expect(saved).toMatchObject({ ok: true });
    expect(await departments(id)).toMatchObject([
      { id: before[0]!.id, name: "Operations" },
      { id: before[1]!.id, name: "Sales" },
    ]);
    expect(await auditsOf(id)).toEqual(["client.added", "client.facts-saved"]);
  });

  test("a department taken out stays for those who belong to it, and its name is free again", async () => {
    const id = await added(world.a.owner);
    const [sales] = await departments(id);
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 1, departments: [] });
    expect(await departments(id)).toEqual([]);
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 2 });
    expect((await departments(id)).map(({ name }) => name)).toEqual(["Sales", "Operations"]);
    expect((await departments(id))[0]!.id).not.toBe(sales!.id);
  });

  test("another role from a later day is another hire; the same role is a correction", async () => {
    const id = await added(world.a.owner);
    const hire = {
      role: "coo" as const,
      hiredOn: "2026-05-01",
      promotedFromWithin: false,
      mandateChanged: true,
    };
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 1, hire });
    await saveFacts(world.a.owner, {
      ...factsInput(),
      id,
      version: 2,
      hire: { ...hire, hiredOn: "2026-04-01" },
    });
    const hires = await asDatabaseOwner(
      "SELECT role FROM ops_hire WHERE client_company_id = $1 AND deleted_at IS NULL",
      [id],
    );
    expect(hires).toHaveLength(2);
    expect((await factsAt(world.a.owner, id, "2026-07-01")).recentOpsHire).toMatchObject({
      role: "coo",
      monthsAgo: 3,
    });
  });

  test("emptying the latest hire takes that one away, and the one before it stands again", async () => {
    const id = await added(world.a.owner);
    const coo = {
      role: "coo" as const,
      hiredOn: "2026-05-01",
      promotedFromWithin: false,
      mandateChanged: true,
    };
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 1, hire: coo });
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 2, hire: null });
    expect((await factsAt(world.a.owner, id, "2026-07-01")).recentOpsHire).toMatchObject({
      role: "operations_manager",
    });
    await saveFacts(world.a.owner, { ...factsInput(), id, version: 3, hire: null });
    expect((await factsAt(world.a.owner, id, "2026-07-01")).recentOpsHire).toBeNull();
  });

  test("the second of two editors is refused, and told who saved what", async () => {
    const id = await added(world.a.owner);
    const input = { ...factsInput(), id, version: 1, departments: await departments(id) };
    expect(await saveFacts(world.a.consultant, input)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await saveFacts(world.a.owner, { ...input, headcount: 44 })).toMatchObject({ ok: true });
    const second = { ...input, headcount: 55, departments: [] };
    expect(await saveFacts(world.a.owner, second)).toEqual({ ok: false, reason: "STALE" });
    expect(await getFactsConflict(world.a.owner, second)).toMatchObject({
      who: world.a.owner.displayName,
      differences: { headcount: "44", departments: expect.stringContaining("Sales, 12 people") },
    });
    expect(await departments(id)).toHaveLength(2);
    expect((await factsAt(world.a.owner, id, "2026-07-01")).headcount).toBe(44);
  });

  test("the same form sent twice is no conflict", async () => {
    const id = await added(world.a.owner);
    const input = { ...factsInput(), id, version: 1, headcount: 41 };
    expect(await saveFacts(world.a.owner, input)).toMatchObject({ ok: true });
    expect(await saveFacts(world.a.owner, input)).toMatchObject({ ok: true });
    expect(await auditsOf(id)).toEqual(["client.added", "client.facts-saved"]);
  });
});

async function departments(id: string) {
  const rows = await asDatabaseOwner<{
    id: string;
    name: string;
    headcount: number | null;
    ownTargets: boolean | null;
    hasHead: boolean | null;
  }>(
    `SELECT id, name, headcount, own_targets AS "ownTargets", has_head AS "hasHead" FROM department
      WHERE client_company_id = $1 AND deleted_at IS NULL ORDER BY position`,
    [id],
  );
  return rows;
}

test("a hire still to come is refused, of a new client and of a known one", async () => {
  const { owner } = world.a;
  const hire = {
    role: "coo" as const,
    hiredOn: "2026-05-01",
    promotedFromWithin: null,
    mandateChanged: null,
  };
  const ahead = { ok: false, reason: "HIRE_AHEAD" };
  const input = { ...factsInput(), hire };
  expect(await addClient(owner, { ...input, id: randomUUID(), pipelineState: "lead" }, "2026-04-30")).toEqual(
    ahead,
  );
  const id = await added(owner);
  expect(await saveFacts(owner, { ...input, id, version: 1 }, "2026-04-30")).toEqual(ahead);
  expect(await saveFacts(owner, { ...input, id, version: 1 }, "2026-05-01")).toMatchObject({ ok: true });
});
