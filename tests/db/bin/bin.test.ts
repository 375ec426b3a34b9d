import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { getBin } from "@/lib/bin/queries";
import { restoreFromBin } from "@/lib/bin/restore";
import { addContact, removeContact } from "@/lib/clients/contact-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { mergeContacts } from "@/lib/merges/mutations";
import { previewMerge } from "@/lib/merges/queries";
import { BIN_KINDS, type BinKind } from "@/lib/rules/bin/kinds";
import { furnish, type Ids } from "@/tests/support/matrix/furnish";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

const TABLES: Partial<Record<BinKind, string>> = { decision: "meeting_decision", action: "meeting_action" };
const tableOf = (kind: BinKind) => TABLES[kind] ?? kind;

let world: World;
let ids: Ids;

beforeAll(async () => {
  world = await makeWorld();
  ids = await furnish(world);
}, 300_000);

async function throwAway(kind: BinKind, which = ""): Promise<string> {
  const [row] = await asDatabaseOwner<{ id: string }>(
    `UPDATE ${tableOf(kind)} SET deleted_at = now() WHERE id = (SELECT t.id FROM ${tableOf(kind)} t
      WHERE t.client_company_id = $1 AND t.deleted_at IS NULL ${which} ORDER BY t.id LIMIT 1) RETURNING id`,
    [ids.clientId],
  );
  if (!row) throw new Error(`The world has no ${kind}`);
  return row.id;
}

async function listed(viewer: StaffViewer): Promise<string[]> {
  const bin = await getBin(viewer, ids.clientId);
  return bin?.things.map(({ kind, id }) => `${kind} ${id}`) ?? ["not visible"];
}

const auditRows = async () =>
  Number((await asDatabaseOwner<{ n: string }>("SELECT count(*) AS n FROM audit_event"))[0]?.n);

const OWN_HOURS = () => `AND t.membership_id = '${world.a.consultant.membershipId}' AND EXISTS
  (SELECT FROM week w WHERE w.id = t.week_id AND w.state = 'open')`;

test.for(BIN_KINDS.filter((kind) => kind !== "time_entry" && kind !== "merge"))(
  "%s: listed, brought back once, and gone from the list",
  async (kind) => {
    const id = await throwAway(kind);
    const viewer = world.a.owner;
    expect(await listed(viewer)).toContain(`${kind} ${id}`);
    const before = await auditRows();
    const input = { kind, id, clientCompanyId: ids.clientId };
    expect(await restoreFromBin(world.b.owner, input)).toMatchObject({ ok: false });
    expect(await restoreFromBin(viewer, input)).toMatchObject({ ok: true });
    expect(await listed(viewer)).not.toContain(`${kind} ${id}`);
    expect(await auditRows()).toBe(before + 1);
  },
);

test("hours are listed for whoever worked them, and for nobody else", async () => {
  const id = await throwAway("time_entry", OWN_HOURS());
  expect(await listed(world.a.consultant)).toContain(`time_entry ${id}`);
  expect(await listed(world.a.owner)).not.toContain(`time_entry ${id}`);
});

test("a part whose whole lies in the bin comes back with the whole", async () => {
  const viewer = world.a.owner;
  const part = await throwAway("deliverable", `AND t.engagement_id = '${ids.engagementId}'`);
  const whole = await throwAway("engagement", `AND t.id = '${ids.engagementId}'`);
  expect(await listed(viewer)).toContain(`engagement ${whole}`);
  expect(await listed(viewer)).not.toContain(`deliverable ${part}`);
  await restoreFromBin(viewer, { kind: "engagement", id: whole, clientCompanyId: ids.clientId });
  expect(await listed(viewer)).toContain(`deliverable ${part}`);
});

test("who may not delete a kind is not shown it, and who does not see the client sees no bin", async () => {
  const id = await throwAway("candidate");
  expect(await listed(world.a.assistant)).not.toContain(`candidate ${id}`);
  expect(await listed(world.b.owner)).toEqual(["not visible"]);
  expect(await listed(world.a.unassigned)).toEqual(["not visible"]);
});

/** Whoever is to go has something of each kind that a merge moves; of an SOP and a cadence the kept one is there already. */
async function twins() {
  const of = {
    clientCompanyId: ids.clientId,
    position: "other",
    departmentId: null,
    timeZone: null,
  } as const;
  const [keptId, goneId] = [randomUUID(), randomUUID()];
  const email = `twin.${goneId.slice(0, 8)}@example.com`;
  await addContact(world.a.owner, {
    ...of,
    id: keptId,
    name: "Ann Twin",
    title: "COO",
    email: null,
    phone: null,
  });
  await addContact(world.a.owner, {
    ...of,
    id: goneId,
    name: "Twin, Ann",
    title: "Chief",
    email,
    phone: "1",
  });
  const one = (table: string, column: string, where = "") =>
    asDatabaseOwner(
      `UPDATE ${table} SET ${column} = $2 WHERE firm_id = $3 AND ctid = (SELECT t.ctid FROM ${table} t
        WHERE t.client_company_id = $1 ${where} LIMIT 1)`,
      [ids.clientId, goneId, world.a.firmId],
    );
  await one("deliverable", "owner_contact_id");
  await one("meeting_action", "owner_contact_id", "AND t.done_at IS NULL");
  await one("measure", "owner_contact_id");
  for (const id of [keptId, goneId])
    await asDatabaseOwner(
      `INSERT INTO cadence_attendee (firm_id, client_company_id, cadence_id, person_id, contact_id)
       SELECT firm_id, client_company_id, deliverable_id, $2, $2 FROM cadence WHERE client_company_id = $1 ORDER BY 3 LIMIT 1`,
      [ids.clientId, id],
    );
  await asDatabaseOwner(
    `INSERT INTO sop_reader (firm_id, client_company_id, sop_id, contact_id)
     SELECT firm_id, client_company_id, id, $2 FROM sop WHERE client_company_id = $1 ORDER BY 3 LIMIT 1`,
    [ids.clientId, goneId],
  );
  return { keptId, goneId, email };
}

/** How often each table names somebody. */
async function namings(contactId: string): Promise<Record<string, number>> {
  const counts = NAMING.map(
    ([table, column]) => `(SELECT count(*) FROM ${table} WHERE ${column} = $1)::int AS ${table}`,
  );
  return (await asDatabaseOwner<Record<string, number>>(`SELECT ${counts.join(", ")}`, [contactId]))[0]!;
}
const NAMING = [
  ["deliverable", "owner_contact_id"],
  ["meeting_action", "owner_contact_id"],
  ["measure", "owner_contact_id"],
  ["sop_reader", "contact_id"],
  ["cadence_attendee", "contact_id"],
  ["seat_owner", "contact_id"],
  ["timeline_person", "contact_id"],
  ["contact_role", "contact_id"],
] as const;

test("two entries of one person become one, and two again", async () => {
  const { keptId, goneId, email } = await twins();
  const viewer = world.a.assistant;
  const pair = { clientCompanyId: ids.clientId, keptId, goneId };
  const preview = await previewMerge(viewer, ids.clientId, { keep: keptId, other: goneId });
  const parts = ["deliverable", "action", "measure", "sop"];
  expect(preview?.pair).toMatchObject({ hindrance: null, fills: ["email", "phone"] });
  expect(preview?.pair?.moves.map(({ part, n }) => [part, n])).toEqual(parts.map((part) => [part, 1]));
  const before = [await namings(keptId), await namings(goneId)];

  const id = randomUUID();
  expect(await mergeContacts(world.b.owner, { id, ...pair })).toEqual({ ok: false, reason: "NOT_FOUND" });
  // Sent twice at once: it is done once.
  const both = await Promise.all([
    mergeContacts(viewer, { id, ...pair }),
    mergeContacts(viewer, { id, ...pair }),
  ]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  const there = (await getContacts(viewer, ids.clientId))?.contacts ?? [];
  expect(there.find((one) => one.id === keptId)).toMatchObject({ title: "COO", email, phone: "1" });
  expect(there.map((one) => one.id)).not.toContain(goneId);
  expect(await namings(keptId)).toEqual({ ...before[1], cadence_attendee: 1 });
  expect(await listed(viewer)).toContain(`merge ${id}`);
  expect(await listed(viewer)).not.toContain(`contact ${goneId}`);
  // Nor by the other door: who went into somebody comes back by undoing that.
  const alone = { kind: "contact", id: goneId, clientCompanyId: ids.clientId } as const;
  expect(await restoreFromBin(viewer, alone)).toEqual({ ok: false, reason: "NOT_FOUND" });

  const undo = { id, kind: "merge", clientCompanyId: ids.clientId } as const;
  expect(await restoreFromBin(viewer, undo)).toMatchObject({ ok: true });
  expect([await namings(keptId), await namings(goneId)]).toEqual(before);
  const again = (await getContacts(viewer, ids.clientId))?.contacts ?? [];
  expect(again.find((one) => one.id === keptId)).toMatchObject({ title: "COO", email: null, phone: null });
  expect(again.find((one) => one.id === goneId)).toMatchObject({ title: "Chief", email, phone: "1" });
  expect(await listed(viewer)).not.toContain(`merge ${id}`);
});

test("what changed hands since stays where it is, and nothing is half undone where the address is taken", async () => {
  const { keptId, goneId, email } = await twins();
  const viewer = world.a.owner;
  const of = { clientCompanyId: ids.clientId };
  const id = randomUUID();
  await mergeContacts(viewer, { id, ...of, keptId, goneId });
  await asDatabaseOwner("UPDATE measure SET owner_contact_id = NULL WHERE owner_contact_id = $1", [keptId]);
  await asDatabaseOwner("UPDATE contact SET email = 'other@example.com' WHERE id = $1", [keptId]);
  const third = { ...of, id: randomUUID(), name: "Third", position: "other", departmentId: null } as const;
  await addContact(viewer, { ...third, title: null, email, phone: null, timeZone: null });
  const undo = { id, kind: "merge", ...of } as const;
  const merged = await namings(keptId);
  expect(await restoreFromBin(viewer, undo)).toEqual({ ok: false, reason: "EMAIL_TAKEN" });
  expect(await namings(keptId)).toEqual(merged);
  await asDatabaseOwner("UPDATE contact SET email = NULL WHERE id = $1", [third.id]);
  expect(await restoreFromBin(viewer, undo)).toMatchObject({ ok: true });
  expect(await namings(goneId)).toMatchObject({ deliverable: 1, measure: 0 });
});

test("a contact whose address somebody else has by now stays in the bin", async () => {
  const { keptId, goneId, email } = await twins();
  const of = { clientCompanyId: ids.clientId };
  await removeContact(world.a.owner, { ...of, id: goneId });
  await asDatabaseOwner("UPDATE contact SET email = $2 WHERE id = $1", [keptId, email]);
  const binned = { kind: "contact", id: goneId, ...of } as const;
  expect(await restoreFromBin(world.a.owner, binned)).toEqual({ ok: false, reason: "EMAIL_TAKEN" });
});

test("who signs in, is asked in an open round or holds a seat in use does not go", async () => {
  const of = { clientCompanyId: ids.clientId, keptId: ids.contactId };
  const { ceoContactId } = world.a.a1;
  expect(await mergeContacts(world.a.owner, { id: randomUUID(), ...of, goneId: ceoContactId })).toEqual({
    ok: false,
    reason: "SIGNS_IN",
  });
});

test("every table that names a contact is moved by a merge, or named here with its reason", async () => {
  const kept = {
    membership: "whoever signs in does not go",
    respondent: "an answer stays whose it was; whoever is asked in an open round does not go",
    client_note_recipient: "what was sent was sent to them",
    offered_place: "it leads nowhere",
    contact_merge: "that they were merged",
  };
  const rows = await asDatabaseOwner<{ table: string }>(
    `SELECT DISTINCT conrelid::regclass::text AS "table" FROM pg_constraint WHERE contype = 'f' AND confrelid = 'contact'::regclass`,
  );
  const moved: string[] = NAMING.map(([table]) => table);
  expect(
    rows
      .map((row) => row.table)
      .filter((table) => !(table in kept))
      .toSorted(),
  ).toEqual(moved.toSorted());
});
