import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { hashSecret } from "@/lib/auth/session";
import { calendarOfFeed } from "@/lib/cadences/feed";
import { renewFeed, revokeFeed } from "@/lib/cadences/feed-mutations";
import { getOwnFeed } from "@/lib/cadences/feed-queries";
import { cancelMeeting, moveMeeting } from "@/lib/cadences/meeting-mutations";
import { saveCadence } from "@/lib/cadences/mutations";
import { moveDeliverable } from "@/lib/deliverables/mutations";
import { savedAs, trailOf, weeklyFor } from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

/** A week before the clocks of Berlin go forward, on 29 March 2026. */
const now = new Date("2026-03-22T12:00:00Z");

let world: World;
let cadence: string;
beforeAll(async () => {
  world = await makeWorld();
  const { consultant, owner, a1, a2 } = world.a;
  cadence = await weeklyFor(consultant, await openFor(owner, a1.clientCompanyId, { endsOn: null }));
  await weeklyFor(owner, await openFor(owner, a2.clientCompanyId, { endsOn: null }), { title: "Only of A2" });
});

const eventsOf = (calendar: string | null) =>
  [...(calendar ?? "").matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)].map(([text]) => text);
const startsOf = (calendar: string | null) =>
  eventsOf(calendar).map((event) => /^DTSTART:(.*)$/m.exec(event)?.[1]?.trim() ?? "");

async function read(viewer: Viewer) {
  return calendarOfFeed(await renewFeed(viewer), now);
}

describe("a calendar's address", () => {
  test("gives each meeting in UTC: nine in Berlin on both sides of the change of the clocks", async () => {
    const starts = startsOf(await read(world.a.consultant));
    expect(starts).toContain("20260323T080000Z");
    expect(starts).toContain("20260330T070000Z");
    expect(starts.every((start) => start.endsWith("Z"))).toBe(true);
  });

  test("shows a moved meeting on its new day, and one called off as such", async () => {
    const on = (day: string) => ({ cadenceId: cadence, day });
    await moveMeeting(world.a.consultant, { ...on("2026-04-06"), toDay: "2026-04-07", start: 600 }, now);
    await cancelMeeting(world.a.consultant, { ...on("2026-04-13"), reason: "Holiday" }, now);
    const calendar = await read(world.a.a1.ceo);
    expect(startsOf(calendar)).toContain("20260407T080000Z");
    expect(startsOf(calendar)).not.toContain("20260406T070000Z");
    const off = eventsOf(calendar).filter((event) => event.includes("STATUS:CANCELLED"));
    expect(off).toHaveLength(1);
    expect(calendar).not.toContain("Holiday");
  });

  test("carries only what its owner attends, and no other client's name", async () => {
    const ofCeo = await read(world.a.a1.ceo);
    expect(ofCeo).toContain("SUMMARY:Weekly leadership meeting");
    for (const name of ["A2", "B1", "Only of A2"]) expect(ofCeo).not.toContain(name);
    expect(eventsOf(await read(world.a.a2.ceo)).join()).toContain("Only of A2");
    expect(await read(world.a.consultant)).toContain("A1 Joinery");
    // Of the firm, and asked to none.
    for (const viewer of [world.a.assistant, world.a.unassigned, world.b.owner])
      expect(eventsOf(await read(viewer))).toEqual([]);
  });

  test("is kept as its hash alone, ends with a newer one, and when it is revoked", async () => {
    const { ceo } = world.a.a1;
    const [first, second] = [await renewFeed(ceo), await renewFeed(ceo)];
    expect(second).toMatch(/^[\w-]{43}$/);
    const rows = await asDatabaseOwner<{ hash: string; row: string }>(
      "SELECT encode(token_hash, 'hex') AS hash, to_jsonb(f)::text AS row FROM calendar_feed f WHERE membership_id = $1",
      [ceo.membershipId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.hash).toBe(Buffer.from(hashSecret(second)).toString("hex"));
    expect(rows[0]?.row).not.toContain(second);
    expect(await calendarOfFeed(first, now)).toBeNull();
    expect(await calendarOfFeed(second, now)).not.toBeNull();
    expect(await getOwnFeed(ceo)).not.toBeNull();
    expect(await revokeFeed(ceo)).toMatchObject({ ok: true });
    expect(await revokeFeed(ceo)).toEqual({ ok: false, reason: "NOT_LIVE" });
    expect(await calendarOfFeed(second, now)).toBeNull();
    expect(await getOwnFeed(ceo)).toBeNull();
    expect((await trailOf(ceo.membershipId)).slice(-2)).toEqual(["calendar.renewed", "calendar.revoked"]);
    const trail = await asDatabaseOwner<{ text: string }>(
      "SELECT to_jsonb(a)::text AS text FROM audit_event a",
    );
    expect(trail.some(({ text }) => text.includes(second))).toBe(false);
  });

  test.each(["", "x", "a".repeat(43), "../../etc", "%00"])("%j is nobody's", async (token) => {
    expect(await calendarOfFeed(token, now)).toBeNull();
  });

  test("drops a cadence that was withdrawn, or that its owner no longer attends", async () => {
    const { consultant, a1 } = world.a;
    const token = await renewFeed(a1.ceo);
    await saveCadence(consultant, savedAs(cadence, [consultant.membershipId]));
    expect(eventsOf(await calendarOfFeed(token, now))).toEqual([]);
    const ofConsultant = await renewFeed(consultant);
    expect(eventsOf(await calendarOfFeed(ofConsultant, now)).length).toBeGreaterThan(0);
    await moveDeliverable(consultant, { id: cadence, version: 1, verb: "withdraw" });
    expect(eventsOf(await calendarOfFeed(ofConsultant, now))).toEqual([]);
  });

  test("ends with its person, on the next read", async () => {
    const { head } = world.a.a1;
    const token = await renewFeed(head);
    expect(await calendarOfFeed(token, now)).not.toBeNull();
    await asDatabaseOwner("UPDATE membership SET disabled_at = now() WHERE id = $1", [head.membershipId]);
    expect(await calendarOfFeed(token, now)).toBeNull();
  });

  test("ends with its client", async () => {
    const { ceo, clientCompanyId } = world.b.b1;
    const token = await renewFeed(ceo);
    await asDatabaseOwner("UPDATE client_company SET deleted_at = now() WHERE id = $1", [clientCompanyId]);
    expect(await calendarOfFeed(token, now)).toBeNull();
  });
});
