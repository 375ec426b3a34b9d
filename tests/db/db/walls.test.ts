import { expect, test } from "vitest";
import { Client } from "pg";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { asDatabaseOwner, makeWorld } from "../../support/world";

/** Identity, outside any firm: only lib/auth reads these, and a person may be in several firms. */
const NOT_OF_A_TENANT = [
  "user",
  "session",
  "second_factor",
  "recovery_code",
  "secret_link",
  "rate_limit",
  "_prisma_migrations",
];

const world = await makeWorld();
const tenantTables = await asDatabaseOwner<{
  name: string;
  enabled: boolean;
  forced: boolean;
  keyed: boolean;
}>(
  `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
          c.relname = 'firm' OR EXISTS (
            SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
             WHERE i.indrelid = c.oid AND i.indisprimary AND a.attname = 'firm_id') AS keyed
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1)`,
  [NOT_OF_A_TENANT],
);

test("the catalog knows the tenant tables", () => {
  expect(tenantTables.length).toBeGreaterThanOrEqual(18);
});

test.each(tenantTables)(
  "$name has forced row-level security, a policy for everything, and firm_id first in its key",
  async (table) => {
    expect(table).toMatchObject({ enabled: true, forced: true, keyed: true });
    const policies = await asDatabaseOwner(
      // What a secret or a name opens, before a firm is known, stands beside it: link.test.ts and address.test.ts show that
      // it opens no more.
      `SELECT cmd, qual, with_check FROM pg_policies
        WHERE schemaname = 'public' AND tablename = $1 AND permissive = 'PERMISSIVE' AND policyname NOT IN ('by_link', 'by_host')`,
      [table.name],
    );
    expect(policies).toEqual([
      {
        cmd: "ALL",
        qual: expect.stringContaining("app.firm"),
        with_check: expect.stringContaining("app.firm"),
      },
    ]);
  },
);

test.each(tenantTables)("$name shows nothing to the app's role without a viewer", async ({ name }) => {
  const rows = await db().$queryRawUnsafe<Array<{ count: bigint }>>(`SELECT count(*) FROM "${name}"`);
  expect(rows[0]?.count).toBe(0n);
});

/** What whoever answers by link reads besides their own row: the page's title, and the departments' names. */
const READ_BY_LINK = ["firm", "client_company", "department", "round"];

test.each(tenantTables)("$name is shut to another's personal link", async ({ name }) => {
  const { a } = world;
  const { firmId, a1 } = a;
  const rows = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.firm', ${firmId}, true), set_config('app.client', ${a1.clientCompanyId}, true), set_config('app.user', ${a1.head.userId}, true), set_config('app.respondent', ${crypto.randomUUID()}, true)`;
    const shown = await tx.$queryRawUnsafe<Array<{ count: bigint }>>(`SELECT count(*) FROM "${name}"`);
    return shown[0]?.count;
  });
  if (READ_BY_LINK.includes(name)) return expect(rows).toBeLessThanOrEqual(3n);
  const policies = await asDatabaseOwner<{ qual: string }>(
    `SELECT qual FROM pg_policies WHERE schemaname = 'public' AND tablename = $1 AND qual LIKE '%app.respondent%'`,
    [name],
  );
  expect(policies, "says what a personal link opens of it").not.toEqual([]);
  expect(rows).toBe(0n);
});

test("every foreign key of a tenant table to a tenant table holds the firm", async () => {
  const loose = await asDatabaseOwner(
    `SELECT conrelid::regclass::text AS from, conname FROM pg_constraint k
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace
        AND confrelid::regclass::text <> ALL (ARRAY['"user"', 'session', 'second_factor', 'secret_link'])
        AND NOT EXISTS (SELECT FROM unnest(k.conkey) n JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n
                         WHERE a.attname = 'firm_id')`,
  );
  expect(loose).toEqual([]);
});

test("the app's role owns nothing, bypasses nothing and cannot become somebody who does", async () => {
  const app = new Client({ connectionString: process.env.DATABASE_URL });
  await app.connect();
  const { rows } = await app.query(
    `SELECT rolsuper, rolbypassrls, rolcreaterole,
            (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned,
            (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = current_user`,
  );
  await app.end();
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0, memberships: 0 },
  ]);
});

test("without any where, a viewer's transaction sees one firm, and a portal user's one client", async () => {
  const seenBy = (viewer: Parameters<typeof withViewer>[0]) =>
    withViewer(viewer, (tx) => tx.clientCompany.findMany({ select: { id: true }, orderBy: { name: "asc" } }));
  const { a, b } = world;
  expect(await seenBy(a.owner)).toEqual([{ id: a.a1.clientCompanyId }, { id: a.a2.clientCompanyId }]);
  expect(await seenBy(b.owner)).toEqual([{ id: b.b1.clientCompanyId }]);
  expect(await seenBy(a.a2.ceo)).toEqual([{ id: a.a2.clientCompanyId }]);
});

test("a row cannot be written into another firm, nor by a portal user into another client", async () => {
  const { a, b } = world;
  const note = (firmId: string, clientCompanyId: string) => ({
    firmId,
    clientCompanyId,
    id: crypto.randomUUID(),
    name: "Intruder",
    position: "other" as const,
  });
  await expect(
    withViewer(b.owner, (tx) => tx.contact.create({ data: note(a.firmId, a.a1.clientCompanyId) })),
  ).rejects.toThrow(/row-level security/);
  await expect(
    withViewer(a.a2.ceo, (tx) => tx.contact.create({ data: note(a.firmId, a.a1.clientCompanyId) })),
  ).rejects.toThrow(/row-level security/);
  await expect(
    withViewer(b.owner, (tx) => tx.contact.create({ data: note(b.firmId, a.a1.clientCompanyId) })),
  ).rejects.toThrow(/foreign key|Foreign key/i);
});

test.each([
  ["audit_event", `UPDATE "audit_event" SET "action" = 'x'`],
  ["audit_event", `DELETE FROM "audit_event"`],
  ["report", `UPDATE "report" SET "pdf_hash" = 'x'`],
  ["report", `DELETE FROM "report"`],
  ["diagnosis", `UPDATE "diagnosis" SET "result" = '{}'`],
  ["diagnosis", `DELETE FROM "diagnosis"`],
])("the app's role cannot rewrite %s: %s", async (_table, sql) => {
  await expect(withViewer(world.a.owner, (tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow(
    /permission denied/,
  );
});
