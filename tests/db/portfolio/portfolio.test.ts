import { beforeAll, expect, test } from "vitest";
import { sayOwnCapacity } from "@/lib/members/capacity-mutations";
import { getPortfolio } from "@/lib/portfolio/queries";
import { logTime } from "@/lib/timesheets/mutations";
import { submitWeek } from "@/lib/timesheets/week-mutations";
import { openFor, timeOn } from "../../support/engagements";
import { manyClients } from "../../support/portfolio";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const NOW = new Date("2026-03-04T11:00:00Z");
const world = await makeWorld();
const { a, b } = world;
const { owner, consultant, assistant, unassigned, a1, a2 } = a;

let engagementId: string;
beforeAll(async () => {
  engagementId = await openFor(consultant, a1.clientCompanyId, { startsOn: "2026-02-23" });
  await logTime(consultant, timeOn(engagementId, { minutes: 120 }));
  await logTime(owner, timeOn(engagementId, { minutes: 660 }));
  await openFor(consultant, a2.clientCompanyId, { startsOn: "2026-03-02" });
});

const of = async (viewer: typeof consultant, person: string | null = null) =>
  getPortfolio(viewer, person, NOW);
const names = async (...asked: Parameters<typeof of>) =>
  (await of(...asked))?.clients.map(({ id }) => id).sort();
const both = [a1.clientCompanyId, a2.clientCompanyId].sort();

test("consultants and assistants see the clients assigned to them, owners all of their firm's", async () => {
  expect(await names(consultant)).toEqual(both);
  expect(await names(assistant)).toEqual(both);
  expect(await names(owner)).toEqual(both);
  expect(await names(unassigned)).toEqual([]);
  expect(await names(b.owner)).toEqual([b.b1.clientCompanyId]);
});

test("an owner chooses a person: who is assigned, and who worked there although nobody assigned them", async () => {
  expect(await names(owner, consultant.membershipId)).toEqual(both);
  expect(await names(owner, owner.membershipId)).toEqual([a1.clientCompanyId]);
  expect(await of(owner, b.owner.membershipId)).toBeNull();
  expect(await of(owner, assistant.membershipId), "who logs no hours has no week").toBeNull();
  // Anybody else has their own, whatever they ask for.
  expect((await of(consultant, owner.membershipId))?.person).toMatchObject({ id: consultant.membershipId });
});

test("hours are promised, used by everybody, and one's own; capacity is of whom it is about", async () => {
  expect(await sayOwnCapacity(consultant, { minutes: 1200 })).toMatchObject({ ok: true });
  expect((await of(consultant))?.load).toEqual({
    promisedMinutes: 1440,
    usedMinutes: 780,
    ownMinutes: 120,
    capacityMinutes: 1200,
    unsaid: [],
    isOnePerson: true,
  });
  const firm = (await of(owner))?.load;
  expect(firm).toMatchObject({ usedMinutes: 780, ownMinutes: 0, capacityMinutes: 1200 });
  expect(firm?.unsaid).toContain(owner.displayName);
  expect((await of(assistant))?.load).toMatchObject({ capacityMinutes: null, unsaid: [] });
});

test("a capacity is one's own to say, of those who log hours, with one line of the trail for each change", async () => {
  expect(await sayOwnCapacity(assistant, { minutes: 600 })).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await sayOwnCapacity(a1.ceo, { minutes: 600 })).toEqual({ ok: false, reason: "FORBIDDEN" });
  await sayOwnCapacity(unassigned, { minutes: 900 });
  await sayOwnCapacity(unassigned, { minutes: 900 });
  await sayOwnCapacity(unassigned, { minutes: null });
  const trail = await asDatabaseOwner(
    "SELECT before, after FROM audit_event WHERE entity_id = $1 AND action = 'member.capacity-said' ORDER BY at",
    [unassigned.membershipId],
  );
  expect(trail).toEqual([
    { before: { minutes: null }, after: { minutes: 900 } },
    { before: { minutes: 900 }, after: { minutes: null } },
  ]);
});

test("a risk is found from the rows, with its place: a budget that is over, and a week that was not handed in", async () => {
  const client = async () => (await of(consultant))?.clients.find(({ id }) => id === a1.clientCompanyId);
  const risks = async () => new Map((await client())?.risks.map(({ id, path }) => [id, path]));
  expect((await risks()).get("budget_over")).toBe(`/engagements/${engagementId}`);
  expect((await risks()).get("weeks_late")).toBe(`/engagements/${engagementId}/weeks/2026-02-23`);
  const week = { engagementId, monday: "2026-02-23", version: 0, nothing: true };
  expect(await submitWeek(consultant, week, "2026-03-04")).toMatchObject({ ok: true });
  expect((await risks()).has("weeks_late")).toBe(false);
  expect((await client())?.next).toContainEqual(
    expect.objectContaining({
      kind: "week",
      day: "2026-03-15",
      path: `/engagements/${engagementId}/weeks/2026-02-23`,
    }),
  );
});

test("the stage stands beside that of the round before, and everything said of a client is from that client", async () => {
  await manyClients(unassigned, 2, { today: "2026-03-04" });
  const portfolio = await of(unassigned);
  expect(portfolio?.clients).toHaveLength(2);
  for (const client of portfolio?.clients ?? []) {
    expect(client).toMatchObject({
      stage: "strain",
      before: { stage: "breakdown", day: "2025-09-05" },
      cadences: [{ title: `cadence of ${client.name}`, due: 8, missed: 8 }],
      lateDeliverables: [{ title: `sop of ${client.name}` }],
      load: { promisedMinutes: 600, usedMinutes: 120, ownMinutes: 120 },
    });
    expect(client.next.every(({ clientId }) => clientId === client.id)).toBe(true);
  }
  expect(portfolio?.agenda.today.map(({ words }) => words)).toEqual(["Call them", "Call them"]);
});

test("nothing of a client in the bin is on the page, and no rate is in anything", async () => {
  await asDatabaseOwner("UPDATE client_company SET deleted_at = now() WHERE name = 'Many 0001'");
  expect((await of(unassigned))?.clients.map(({ name }) => name)).toEqual(["Many 0002"]);
  expect(JSON.stringify(await of(owner))).not.toMatch(/rate|18050|180\.5/i);
});
