import { afterAll, describe, expect, test, vi } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import type * as Tenant from "@/lib/db/tenant";
import { furnish } from "../../support/matrix/furnish";
import { ownWrites, staffReads, staffWrites } from "../../support/matrix/probes";
import { portalReads, portalWrites } from "../../support/matrix/probes-portal";
import { MARKS } from "../../support/matrix/secrets";
import { Database } from "../../support/matrix/state";
import { asDatabaseOwner, makeWorld } from "../../support/world";

/**
 * Each wall alone: the `where` without row-level security, and row-level security without the `where`. Without both
 * every probe gets through, so that each of them would have noticed.
 *
 * The `where` is taken away by asking as one of A1's own people, for whom it lets everything through, while the
 * transaction is the stranger's: as if every query had forgotten every condition and every role.
 *
 * Tried in the program itself, too: with the assignment and the client left out of `visibleClients`, 15 routes of
 * tests/matrix and 3 tests here failed; with every policy dropped, 29 tests here and in walls.test.ts.
 */
const walls = vi.hoisted((): { transactionOf: Viewer | null } => ({ transactionOf: null }));

vi.mock("@/lib/db/tenant", async (original) => {
  const real = await original<typeof Tenant>();
  const withViewer: typeof real.withViewer = (viewer, run) =>
    real.withViewer(walls.transactionOf ?? viewer, run);
  return { ...real, withViewer };
});

const world = await makeWorld();
const ids = await furnish(world);
const database = await Database.keep();
afterAll(() => database.end());
const { a, b } = world;

const staff = { reads: staffReads(ids, world), writes: staffWrites(ids, world) };
const portal = { reads: portalReads(ids), writes: portalWrites(ids) };
const own = ownWrites(ids);
const staffStrangers = [b.owner, a.unassigned];
const portalStrangers = [a.a2.ceo, b.b1.ceo];
/** Whom row-level security alone keeps from A1. It lets staff see the whole firm: which clients are theirs is up to the `where`. */
const otherTenants: readonly Viewer[] = [b.owner, b.b1.ceo, a.a2.ceo];

describe("both walls", () => strangersGetNothing());

describe("without row-level security, the where alone", () => {
  strangersGetNothing(withoutRowLevelSecurity);
});

describe("without the where, row-level security alone", () => {
  const ask = <Value>(stranger: Viewer, run: () => Promise<Value>) => asTransactionOf(stranger, run);
  test.each(otherTenants)("keeps out $displayName", async (stranger) => {
    for (const [name, read] of staff.reads)
      expect(await told(() => ask(stranger, () => read(a.owner))), name).toEqual([]);
    for (const [name, read] of portal.reads)
      expect(await told(() => ask(stranger, () => read(a.a1.ceo))), name).toEqual([]);
    for (const [name, write] of staff.writes)
      expect(await changed(() => ask(stranger, () => write(a.owner))), name).toBe(false);
    for (const [name, write] of portal.writes)
      expect(await changed(() => ask(stranger, () => write(a.a1.ceo))), name).toBe(false);
    for (const [name, write] of own)
      expect(await changed(() => ask(stranger, () => write(a.consultant))), name).toBe(false);
  });
});

describe("without either, every probe gets through", () => {
  const open = <Value>(run: () => Promise<Value>) =>
    withoutRowLevelSecurity(() => asTransactionOf(b.owner, run));
  test.each(staff.reads)("%s", async (_name, read) => {
    expect(await told(() => open(() => read(a.owner)))).not.toEqual([]);
  });
  test.each(portal.reads)("%s", async (_name, read) => {
    expect(await told(() => open(() => read(a.a1.ceo)))).not.toEqual([]);
  });
  test.each(staff.writes)("%s", async (_name, write) => {
    expect(await changed(() => open(() => write(a.owner)))).toBe(true);
  });
  test.each(portal.writes)("%s", async (_name, write) => {
    expect(await changed(() => open(() => write(a.a1.ceo)))).toBe(true);
  });
  test.each(own)("%s", async (_name, write) => {
    expect(await changed(() => open(() => write(a.consultant)))).toBe(true);
  });
});

function strangersGetNothing(within = <Value>(run: () => Promise<Value>) => run()) {
  test.each(staffStrangers)("$displayName", async (stranger) => {
    await within(async () => {
      const isOfFirm = stranger.firmId === a.firmId;
      for (const [name, read] of staff.reads) {
        const found = await told(() => read(stranger));
        // The firm's people are no secret among themselves.
        expect(isOfFirm ? found.filter((mark) => mark !== MARKS.firmA) : found, name).toEqual([]);
      }
      for (const [name, write] of [...staff.writes, ...own])
        expect(await changed(() => write(stranger)), name).toBe(false);
    });
  });
  test.each(portalStrangers)("$displayName", async (stranger) => {
    await within(async () => {
      for (const [name, read] of portal.reads) expect(await told(() => read(stranger)), name).toEqual([]);
      for (const [name, write] of portal.writes)
        expect(await changed(() => write(stranger)), name).toBe(false);
    });
  });
}

async function asTransactionOf<Value>(viewer: Viewer, run: () => Promise<Value>): Promise<Value> {
  walls.transactionOf = viewer;
  try {
    return await run();
  } finally {
    walls.transactionOf = null;
  }
}

async function withoutRowLevelSecurity<Value>(run: () => Promise<Value>): Promise<Value> {
  await setRowLevelSecurity("DISABLE");
  try {
    return await run();
  } finally {
    await setRowLevelSecurity("ENABLE");
  }
}

async function setRowLevelSecurity(how: "ENABLE" | "DISABLE") {
  const tables = await asDatabaseOwner<{ name: string }>(
    "SELECT DISTINCT tablename AS name FROM pg_policies WHERE schemaname = 'public'",
  );
  const statements = tables.map(({ name }) => `ALTER TABLE "${name}" ${how} ROW LEVEL SECURITY`);
  await asDatabaseOwner(statements.join("; "));
}

/** The marked words of firm A in what a reader gets; a refusal and a failure are nothing. */
async function told(read: () => Promise<unknown>): Promise<string[]> {
  const got = await read().catch(() => null);
  const text = JSON.stringify(got, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return [MARKS.a1, MARKS.a1Work, MARKS.a1Inner, MARKS.firmA, MARKS.outboxA].filter((mark) =>
    text.includes(mark),
  );
}

/** Whether anything is other than before; it is put back. */
async function changed(write: () => Promise<unknown>): Promise<boolean> {
  await write().catch(() => null);
  const changes = await database.changes();
  await database.putBack(changes);
  return changes.made.length + changes.gone.length > 0;
}
