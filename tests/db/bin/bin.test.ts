import { beforeAll, expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { getBin } from "@/lib/bin/queries";
import { restoreFromBin } from "@/lib/bin/restore";
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

test.for(BIN_KINDS.filter((kind) => kind !== "time_entry"))(
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
