import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { carryOutDeletion } from "@/lib/exit/carry-out";
import { findCertificate, findIssuedCertificate } from "@/lib/exit/certificate-link";
import { beginClientDeletion } from "@/lib/exit/client-mutations";
import { KEPT_TABLES } from "@/lib/exit/kept-tables";
import { listDeletions } from "@/lib/exit/queries";
import { allTables, endGracePeriod, hashesOfOthers, idsOfClient, tablesThatSay } from "@/tests/support/exit";
import { furnish, type Ids } from "@/tests/support/matrix/furnish";
import { MARKS } from "@/tests/support/matrix/secrets";
import { diagnosedClient } from "@/tests/support/reports";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
let ids: Ids;
let name: string;

/** One client of the richest kind, deleted once for all the tests below; each looks at another side of it. */
beforeAll(async () => {
  world = await makeWorld();
  ids = await furnish(world);
  // What its CEO asked and nobody answered yet; that an earlier request was declined goes with the client.
  await asDatabaseOwner("DELETE FROM deletion WHERE id = $1", [ids.askedDeletionId]);
  await diagnosedClient(world.a.firmId, world.a.a2.clientCompanyId);
  const [client] = await asDatabaseOwner<{ name: string }>("SELECT name FROM client_company WHERE id = $1", [
    ids.clientId,
  ]);
  name = client?.name ?? "";
}, 300_000);

async function begun(): Promise<string> {
  const id = randomUUID();
  expect(await beginClientDeletion(world.a.owner, { id, clientCompanyId: ids.clientId, name })).toMatchObject(
    {
      ok: true,
    },
  );
  return id;
}

const ofClient = async () =>
  Number(
    (
      await asDatabaseOwner<{ n: string }>(
        `SELECT (SELECT count(*) FROM answer WHERE client_company_id = $1) + (SELECT count(*) FROM report WHERE client_company_id = $1)
          + (SELECT count(*) FROM sop_version WHERE client_company_id = $1) AS n`,
        [ids.clientId],
      )
    )[0]?.n,
  );

test("every table of the database is emptied of a client, or named with its reason", async () => {
  const emptied = await asDatabaseOwner<{ table_name: string }>(
    "SELECT table_name FROM deletion_order('client')",
  );
  const known = new Set([...emptied.map((row) => row.table_name), ...Object.keys(KEPT_TABLES)]);
  expect((await allTables()).filter((table) => !known.has(table))).toEqual([]);
  expect(Object.keys(KEPT_TABLES).filter((table) => emptied.some((row) => row.table_name === table))).toEqual(
    [],
  );
});

test("nothing points at a table that is emptied before it", async () => {
  for (const subject of ["client", "firm"]) {
    const wrong = await asDatabaseOwner(
      `SELECT k.conname FROM deletion_order('${subject}') later, deletion_order('${subject}') sooner, pg_constraint k
        WHERE k.contype = 'f' AND k.conrelid = format('%I', later.table_name)::regclass
          AND k.confrelid = format('%I', sooner.table_name)::regclass AND later.place > sooner.place`,
    );
    expect(wrong).toEqual([]);
  }
});

test("everything that refuses to be deleted gives way to the deletion for good, and to nothing else", async () => {
  const stubborn = await asDatabaseOwner(
    `SELECT tgrelid::regclass::text, tgname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
      WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace AND tgtype & 11 = 11
        AND pg_get_triggerdef(g.oid) NOT LIKE '%deleting_for_good%'`,
  );
  expect(stubborn).toEqual([]);
  for (const table of [
    "report",
    "diagnosis",
    "sop_version",
    "statement",
    "client_company",
    "deletion_certificate",
  ])
    await expect(
      withViewer(world.a.owner, async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.deleting', 'yes', true)`;
        await tx.$executeRawUnsafe(`DELETE FROM "${table}"`);
      }),
    ).rejects.toThrow(/permission denied/);
  for (const table of ["answer", "seat_number", "chart_seat"])
    await expect(
      withViewer(world.a.owner, async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.deleting', 'yes', true)`;
        await tx.$executeRawUnsafe(`DELETE FROM "${table}"`);
      }),
    ).rejects.toThrow(/cannot change|in a draft only|stays/i);
});

test("before its day nothing goes, whoever asks: not by the job, nor by calling the database", async () => {
  const id = await begun();
  const before = await ofClient();
  expect(before).toBeGreaterThan(5);
  await carryOutDeletion({ firmId: world.a.firmId, deletionId: id }, new Date());
  // The job's clock may be wrong; the database's is asked, too.
  const later = new Date(Date.now() + 40 * 86_400_000);
  await expect(carryOutDeletion({ firmId: world.a.firmId, deletionId: id }, later)).rejects.toThrow(
    /grace period/,
  );
  await expect(
    withFirm(
      world.a.firmId,
      (tx) => tx.$queryRaw`SELECT * FROM delete_for_good(${world.a.firmId}::uuid, ${id}::uuid)`,
    ),
  ).rejects.toThrow(/grace period/);
  await expect(
    withFirm(
      world.a.firmId,
      (tx) => tx.$executeRaw`UPDATE deletion SET last_day = current_date - 9 WHERE id = ${id}::uuid`,
    ),
  ).rejects.toThrow(/stays as it is/);
  await expect(
    withFirm(
      world.a.firmId,
      (tx) => tx.$executeRaw`UPDATE deletion SET state = 'carried_out' WHERE id = ${id}::uuid`,
    ),
  ).rejects.toThrow(/stays as it is/);
  expect(await ofClient()).toBe(before);
  await asDatabaseOwner("UPDATE client_company SET deleted_at = NULL WHERE id = $1", [ids.clientId]);
  await asDatabaseOwner("DELETE FROM deletion WHERE id = $1", [id]);
});

test("killed halfway it has done nothing; run twice and at once it is done once; and then nothing of the client is left", async () => {
  const { firmId } = world.a;
  const id = await begun();
  await endGracePeriod(id);
  const before = await ofClient();
  const gone = await idsOfClient(ids.clientId);
  expect(gone.length).toBeGreaterThan(100);
  // Ids are made by whoever sends a form: another firm may have jobs, and this firm entries, under one of them.
  const taken = gone[0] ?? "";
  await asDatabaseOwner(
    "SELECT graphile_worker.add_job('keep-round', json_build_object('firmId', $1::text, 'roundId', $2::text), run_at => now() + interval '1 year')",
    [world.b.firmId, taken],
  );
  await asDatabaseOwner(
    "INSERT INTO audit_event (firm_id, actor_name, action, entity, entity_id) VALUES ($1, 'Somebody', 'firm.settings-saved', 'firm', $2)",
    [firmId, taken],
  );
  const others = await hashesOfOthers(ids.clientId);

  await expect(
    withFirm(firmId, async (tx) => {
      await tx.$queryRaw`SELECT * FROM delete_for_good(${firmId}::uuid, ${id}::uuid)`;
      throw new Error("killed");
    }),
  ).rejects.toThrow("killed");
  expect(await ofClient()).toBe(before);

  const ends = { firmId, deletionId: id };
  const both = await Promise.allSettled([
    carryOutDeletion(ends, new Date()),
    carryOutDeletion(ends, new Date()),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  await carryOutDeletion(ends, new Date());

  expect(await tablesThatSay([ids.clientId])).toEqual({});
  const jobs = await asDatabaseOwner(
    "SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'firmId' = $1 AND payload->>'roundId' = $2",
    [world.b.firmId, taken],
  );
  expect(jobs).toHaveLength(1);
  const planted = await asDatabaseOwner(
    "SELECT 1 FROM audit_event WHERE firm_id = $1 AND entity = 'firm' AND entity_id = $2",
    [firmId, taken],
  );
  expect(planted).toHaveLength(1);
  expect(await tablesThatSay(gone.filter((row) => row !== id && row !== taken))).toEqual({});
  // Its name stands where the firm keeps that it was deleted, and no other word of it anywhere.
  expect(Object.keys(await tablesThatSay([MARKS.a1])).sort()).toEqual([
    '"deletion"',
    '"deletion_certificate"',
    '"outgoing_mail"',
  ]);
  // Another client of this world, in the bin, has such a word in its name.
  expect(await tablesThatSay([MARKS.a1Work, MARKS.a1Inner, MARKS.a1Ceo])).toEqual({ '"client_company"': 1 });
  expect(await hashesOfOthers(ids.clientId)).toEqual(others);

  const listed = await listDeletions(world.a.owner);
  expect(listed?.requests).toEqual([]);
  expect(listed?.waiting.map((one) => one.id)).toEqual([ids.waitingDeletionId]);
  expect(listed?.certificates.map((one) => one.name)).toContain(name);
  const trail = await asDatabaseOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE entity = 'deletion' AND entity_id = $1 ORDER BY at",
    [id],
  );
  expect(trail.map(({ action }) => action)).toEqual(["deletion.begun", "deletion.carried-out"]);
});

test("the CEO is offered the certificate by a link that ends, and its file is known as the one issued", async () => {
  const [mail] = await asDatabaseOwner<{ link: string; to_email: string }>(
    "SELECT link, to_email FROM outgoing_mail WHERE link LIKE '/links/certificate/%'",
  );
  const secret = mail?.link.split("/").at(-1) ?? "";
  const certificate = await findCertificate(secret);
  expect(certificate?.content).toMatchObject({
    number: 2,
    name,
    subject: "client",
    askedAs: "an owner of the firm",
  });
  expect(certificate?.content.rows).toBeGreaterThan(100);
  const [row] = await asDatabaseOwner<{ pdf_hash: string }>(
    "SELECT pdf_hash FROM deletion_certificate WHERE number = 2",
  );
  expect(await findIssuedCertificate((row?.pdf_hash ?? "").slice(7))).toMatchObject({ number: 2 });
  expect(await findIssuedCertificate("0".repeat(64))).toBeNull();
  await asDatabaseOwner("UPDATE deletion_certificate SET link_ends_at = now() - interval '1 minute'");
  expect(await findCertificate(secret)).toBeNull();
  expect(await findCertificate("none")).toBeNull();
});
