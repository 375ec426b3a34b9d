import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { PortalViewer, Viewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import { withViewer } from "@/lib/db/tenant";
import {
  addDeliverable,
  deleteDeliverable,
  editDeliverable,
  moveDeliverable,
} from "@/lib/deliverables/mutations";
import {
  saveDeliverablePage,
  shareDeliverable,
  signOffDeliverable,
  unshareDeliverable,
} from "@/lib/deliverables/page-mutations";
import { getSharedDeliverable } from "@/lib/deliverables/portal-queries";
import { getDeliverable, listDeliverablesForCeo } from "@/lib/deliverables/queries";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "@/tests/support/engagements";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
let engagementId: string;
let id: string;
const plan = () => ({
  kind: "cadence" as const,
  title: "Dock huddle",
  ownerContactId: world.a.a1.headContactId as string | null,
  dueDay: null,
});

/** A draft that the head of A1 owns, with an hour and a half on it and a text, not shared. */
beforeEach(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  engagementId = await openFor(consultant, a1.clientCompanyId, { endsOn: null });
  id = randomUUID();
  await addDeliverable(consultant, { id, engagementId, ...plan() });
  await moveDeliverable(consultant, { id, version: 1, verb: "startDraft" });
  await logTime(consultant, timeOn(engagementId, { deliverableId: id }));
  await saveDeliverablePage(consultant, { id, version: 0, about: "Ten minutes at the dock" });
});

const submit = () => moveDeliverable(world.a.consultant, { id, version: 2, verb: "submitForReview" });
const share = () => shareDeliverable(world.a.consultant, id);
const read = (viewer: PortalViewer) => getSharedDeliverable(viewer, id);
const say = (viewer: Viewer, text: string, withHeads: "yes" | "no" = "yes") =>
  addComment(viewer, { id: randomUUID(), on: "deliverable", onId: id, text, withHeads });
const asStaff = () => getDeliverable(world.a.consultant, world.a.a1.clientCompanyId, engagementId, id);
const told = (viewer: Viewer) =>
  asDatabaseOwner<{ kind: string; href: string }>(
    "SELECT kind, href FROM notice WHERE membership_id = $1 AND about = 'deliverable' ORDER BY created_at",
    [viewer.membershipId],
  );

describe("who reads its page", () => {
  test("nobody of the client until it is shared; then the CEO with the hours, and its owner without", async () => {
    const { a1, a2, consultant, unassigned } = world.a;
    for (const viewer of [a1.ceo, a1.head]) expect(await read(viewer)).toBeNull();
    expect(await shareDeliverable(unassigned, id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await share()).toMatchObject({ ok: true });
    await share();
    const about = "Ten minutes at the dock";
    expect(await read(a1.ceo)).toMatchObject({ title: "Dock huddle", about, minutes: 90, maySign: false });
    expect(await read(a1.head)).toMatchObject({ about, minutes: null, state: "draft" });
    for (const stranger of [a2.ceo, world.b.b1.ceo]) expect(await read(stranger)).toBeNull();
    const href = `/portal/deliverables/${id}`;
    for (const viewer of [a1.ceo, a1.head]) expect(await told(viewer)).toEqual([{ kind: "shared", href }]);
    expect((await listDeliverablesForCeo(a1.ceo))?.deliverables).toMatchObject([{ id, href }]);
    const changes = (await read(a1.ceo))?.changes.map(({ words }) => words);
    expect(changes).toEqual(["What it is was written anew", "Draft started", "Planned"]);
    expect((await asStaff())?.changes[0]?.words).toBe("Its page was shared");
    expect(
      await asDatabaseOwner(
        "SELECT 1 FROM audit_event WHERE action = 'deliverable.shared' AND entity_id = $1",
        [id],
      ),
    ).toHaveLength(1);

    expect(await unshareDeliverable(consultant, id)).toMatchObject({ ok: true });
    for (const viewer of [a1.ceo, a1.head]) expect(await read(viewer)).toBeNull();
    expect((await listDeliverablesForCeo(a1.ceo))?.deliverables).toMatchObject([{ id, href: null }]);
  });

  test("a consultant who looks through a head's eyes sees the head's page, signed in yet or not, and signs nothing", async () => {
    const { a1 } = world.a;
    await share();
    await submit();
    const until = new Date(Date.now() + 60_000);
    const standIn = { hasContact: true, departmentId: a1.departments.Sales ?? null };
    const [userId, membershipId] = [randomUUID(), randomUUID()];
    const eyes: PortalViewer[] = [
      { ...a1.head, preview: { byName: "Ada", until, standIn: null } },
      { ...a1.head, userId, membershipId, preview: { byName: "Ada", until, standIn } },
    ];
    for (const looker of eyes) {
      expect(await read(looker)).toMatchObject({
        title: "Dock huddle",
        minutes: null,
        thread: { comments: [] },
      });
      await expect(signOffDeliverable(looker, { id, edition: 1 })).rejects.toThrow();
    }
    expect((await asStaff())?.signOffs).toEqual([]);
  });

  test("given to somebody else, or in the bin, it is gone at once; the thread stays with who still has it", async () => {
    const { a1, consultant } = world.a;
    await share();
    expect(await say(a1.head, "Fridays earlier?")).toMatchObject({ ok: true });
    await editDeliverable(consultant, { id, version: 2, ...plan(), ownerContactId: null });
    expect(await read(a1.head)).toBeNull();
    expect(await say(a1.head, "Hello?")).toMatchObject({ reason: "NOT_FOUND" });
    expect(await say(a1.ceo, "Between us", "no")).toMatchObject({ ok: true });
    const texts = async (viewer: PortalViewer) =>
      (await read(viewer))?.thread?.comments.map(({ text }) => text);
    expect(await texts(a1.ceo)).toEqual(["Fridays earlier?", "Between us"]);
    // The head's again: what was said meanwhile was not for them.
    await editDeliverable(consultant, { id, version: 3, ...plan() });
    expect(await texts(a1.head)).toEqual(["Fridays earlier?"]);
    expect((await told(a1.head)).map(({ kind }) => kind)).toEqual(["shared"]);
    const other = randomUUID();
    await addDeliverable(consultant, { id: other, engagementId, ...plan() });
    await shareDeliverable(consultant, other);
    await deleteDeliverable(consultant, other);
    for (const viewer of [a1.ceo, a1.head]) expect(await getSharedDeliverable(viewer, other)).toBeNull();
  });

  test("row-level security alone hides the page, its sign-offs and its thread", async () => {
    const { a1, a2, consultant } = world.a;
    await submit();
    await share();
    await signOffDeliverable(a1.head, { id, edition: 1 });
    await say(a1.ceo, "For both");
    const seen = (viewer: Viewer) =>
      withViewer(viewer, async (tx) => [
        await tx.deliverablePage.count(),
        await tx.deliverableSignOff.count(),
        await tx.comment.count(),
      ]);
    for (const reader of [a1.ceo, a1.head, consultant]) expect(await seen(reader)).toEqual([1, 1, 1]);
    for (const stranger of [a2.ceo, world.b.owner]) expect(await seen(stranger)).toEqual([0, 0, 0]);
    const own = { firmId: world.a.firmId, clientCompanyId: a1.clientCompanyId, deliverableId: id };
    const sign = (viewer: Viewer, who: Viewer) =>
      withViewer(viewer, (tx) =>
        tx.deliverableSignOff.create({
          data: { ...own, edition: 9, membershipId: who.membershipId, name: "Forged", role: "ceo" },
        }),
      );
    for (const [viewer, who] of [
      [a1.head, a1.ceo],
      [consultant, a1.ceo],
      [consultant, consultant],
    ] as const)
      await expect(sign(viewer, who)).rejects.toThrow(/row-level security/);
    for (const reader of [a1.ceo, a1.head])
      await expect(
        withViewer(reader, (tx) => tx.deliverablePage.updateMany({ data: { about: "Mine" } })),
      ).rejects.toThrow(/row-level security/);
    await editDeliverable(consultant, { id, version: 3, ...plan(), ownerContactId: null });
    expect(await seen(a1.head)).toEqual([0, 0, 0]);
    await unshareDeliverable(consultant, id);
    expect(await seen(a1.ceo)).toEqual([0, 0, 0]);
  });
});

describe("signing off", () => {
  test("once by each who reads it, while it is there to be read; the consultants are told, and home lets go", async () => {
    const { a1, a2, consultant } = world.a;
    await share();
    expect(await signOffDeliverable(a1.ceo, { id, edition: 1 })).toMatchObject({ reason: "NOT_NOW" });
    await submit();
    expect((await told(a1.ceo)).map(({ kind }) => kind)).toEqual(["shared", "to_agree"]);
    const asked = async (viewer: PortalViewer) =>
      (await getPortalHome(viewer))?.waiting.filter(
        ({ words }) => words === "Read “Dock huddle”, and sign it off",
      );
    for (const viewer of [a1.ceo, a1.head]) expect(await asked(viewer)).toHaveLength(1);
    for (const stranger of [a2.ceo, world.b.b1.head])
      expect(await signOffDeliverable(stranger, { id, edition: 1 })).toMatchObject({ reason: "NOT_FOUND" });
    expect(await signOffDeliverable(consultant, { id, edition: 1 })).toMatchObject({ reason: "FORBIDDEN" });
    const both = await Promise.all([1, 2].map(() => signOffDeliverable(a1.ceo, { id, edition: 1 })));
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    expect(await asked(a1.ceo)).toEqual([]);
    expect(await asked(a1.head)).toHaveLength(1);
    expect((await asStaff())?.signOffs).toMatchObject([{ name: a1.ceo.displayName, isCurrent: true }]);
    const href = `/clients/${a1.clientCompanyId}/engagements/${engagementId}/deliverables/${id}`;
    expect(await told(world.a.consultant)).toEqual([{ kind: "signed_off", href }]);
    expect(
      await asDatabaseOwner(
        "SELECT 1 FROM audit_event WHERE action = 'deliverable.signed-off' AND entity_id = $1",
        [id],
      ),
    ).toHaveLength(1);
  });

  test("what changes is signed off anew: the text, the name, or back to a draft; a due day is no such change", async () => {
    const { a1, consultant } = world.a;
    await share();
    await submit();
    await signOffDeliverable(a1.ceo, { id, edition: 1 });
    await editDeliverable(consultant, { id, version: 3, ...plan(), dueDay: "2026-05-01" });
    expect(await read(a1.ceo)).toMatchObject({ edition: 1, maySign: false });
    await saveDeliverablePage(consultant, { id, version: 1, about: "Twelve minutes" });
    expect(await signOffDeliverable(a1.ceo, { id, edition: 1 })).toMatchObject({ reason: "STALE" });
    expect(await read(a1.ceo)).toMatchObject({ edition: 2, maySign: true, signOffs: [{ isCurrent: false }] });
    expect((await told(a1.ceo)).map(({ kind }) => kind)).toEqual(["shared", "to_agree", "to_agree"]);
    expect(await signOffDeliverable(a1.ceo, { id, edition: 2 })).toMatchObject({ ok: true });
    await editDeliverable(consultant, { id, version: 4, ...plan(), title: "Dock and gate huddle" });
    expect(await read(a1.ceo)).toMatchObject({ edition: 3, maySign: true });
    await moveDeliverable(consultant, { id, version: 5, verb: "startDraft" });
    expect(await read(a1.ceo)).toMatchObject({ edition: 4, maySign: false });
  });
});

test("of two who write its text the second is told, and keeps what stands; the same text is no change", async () => {
  const { consultant, owner } = world.a;
  const write = (viewer: Viewer, about: string) => saveDeliverablePage(viewer, { id, version: 1, about });
  expect(await write(owner, "At the gate")).toMatchObject({ ok: true });
  expect(await write(consultant, "In the yard")).toMatchObject({ reason: "STALE" });
  expect(await write(consultant, "At the gate")).toMatchObject({ ok: true });
  expect((await asStaff())?.page).toMatchObject({ about: "At the gate", version: 2 });
});

test("emptying the bin takes an unsigned one with its page and thread, and leaves a signed one", async () => {
  const { a1, consultant, firmId } = world.a;
  const binned = async (isSigned: boolean) => {
    const one = randomUUID();
    await addDeliverable(consultant, { id: one, engagementId, ...plan() });
    await moveDeliverable(consultant, { id: one, version: 1, verb: "startDraft" });
    await moveDeliverable(consultant, { id: one, version: 2, verb: "submitForReview" });
    await shareDeliverable(consultant, one);
    await addComment(a1.ceo, {
      id: randomUUID(),
      on: "deliverable",
      onId: one,
      text: "Hm",
      withHeads: "yes",
    });
    if (isSigned) await signOffDeliverable(a1.ceo, { id: one, edition: 1 });
    await deleteDeliverable(consultant, one);
    return one;
  };
  const [signed, unsigned] = [await binned(true), await binned(false)];
  await asDatabaseOwner(
    "UPDATE deliverable SET deleted_at = now() - interval '31 days' WHERE deleted_at IS NOT NULL AND firm_id = $1",
    [firmId],
  );
  await asDatabaseOwner("SELECT * FROM empty_bin($1::uuid)", [firmId]);
  const left = async (table: string, column: string) =>
    (
      await asDatabaseOwner<{ id: string }>(`SELECT ${column} AS id FROM ${table} WHERE firm_id = $1`, [
        firmId,
      ])
    ).map((row) => row.id);
  expect(await left("deliverable_page", "deliverable_id")).toEqual(expect.arrayContaining([id, signed]));
  for (const [table, column] of [
    ["deliverable", "id"],
    ["deliverable_page", "deliverable_id"],
    ["comment", "on_id"],
  ] as const)
    expect(await left(table, column), table).not.toContain(unsigned);
  expect(await left("comment", "on_id")).toEqual([signed]);
});
