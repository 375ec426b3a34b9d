import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { EDIT_MINUTES } from "@/lib/comments/limits";
import { addComment, editComment, withdrawComment } from "@/lib/comments/mutations";
import type { ThreadInput } from "@/lib/comments/schema";
import { readThread } from "@/lib/comments/read-thread";
import { withViewer } from "@/lib/db/tenant";
import {
  shareDiagnosis,
  shareWithHeads,
  unshareDiagnosis,
  unshareWithHeads,
} from "@/lib/diagnoses/mutations";
import { getFindings } from "@/lib/diagnoses/head-queries";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
let on: ThreadInput;

beforeEach(async () => {
  world = await makeWorld();
  on = { on: "diagnosis", onId: (await diagnosed(world)).diagnosisId };
});

async function say(viewer: Viewer, text: string, withHeads: "yes" | "no" = "no", now = new Date()) {
  const id = randomUUID();
  return { id, said: await addComment(viewer, { ...on, id, text, withHeads }, now) };
}

const read = (viewer: Viewer) => withViewer(viewer, (tx) => readThread(tx, viewer, on));
const texts = async (viewer: Viewer) => (await read(viewer))?.comments.map(({ text }) => text) ?? null;

describe("who reads and writes", () => {
  test("before it is shared there is no thread, and nobody writes", async () => {
    const { consultant, a1 } = world.a;
    expect((await say(consultant, "Too early")).said).toMatchObject({ reason: "NOT_SHARED" });
    expect((await say(a1.ceo, "What?")).said).toMatchObject({ reason: "NOT_FOUND" });
    expect(await read(consultant)).toBeNull();
  });

  test("with the CEO alone: the CEO and the consultants; nobody else, of this firm or another", async () => {
    const { consultant, unassigned, a1, a2 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    expect((await say(a1.ceo, "Is this us?")).said).toMatchObject({ ok: true });
    expect((await say(consultant, "Yes.")).said).toMatchObject({ ok: true });
    for (const reader of [a1.ceo, consultant, world.a.owner])
      expect(await texts(reader)).toEqual(["Is this us?", "Yes."]);
    expect((await getSharedDiagnosis(a1.ceo, on.onId))?.thread?.readers).toBe("ceo");
    for (const stranger of [a1.head, a2.ceo, unassigned, world.b.owner, world.b.b1.ceo]) {
      expect(await read(stranger)).toBeNull();
      expect((await say(stranger, "Hello")).said).toMatchObject({ reason: "NOT_FOUND" });
    }
  });

  test("shared with the heads later, they do not see what was said before, and the writer is asked again", async () => {
    const { consultant, a1 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    await say(a1.ceo, "Between us");
    await shareWithHeads(consultant, on.onId);
    expect((await say(a1.ceo, "Still between us?")).said).toMatchObject({ reason: "OTHER_READERS" });
    await say(a1.ceo, "For all", "yes");
    await say(a1.head, "Thanks", "yes");
    expect(await texts(a1.head)).toEqual(["For all", "Thanks"]);
    expect(await texts(a1.ceo)).toEqual(["Between us", "For all", "Thanks"]);
    expect((await getFindings(a1.head, on.onId))?.thread?.comments).toHaveLength(2);
  });

  test("taken back, the thread is gone from the portal at once and stays with the firm", async () => {
    const { consultant, a1 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    await shareWithHeads(consultant, on.onId);
    const { id } = await say(a1.head, "Seen", "yes");
    await unshareWithHeads(consultant, on.onId);
    expect(await read(a1.head)).toBeNull();
    expect(await withdrawComment(a1.head, { id })).toMatchObject({ reason: "NOT_FOUND" });
    expect(await texts(a1.ceo)).toEqual(["Seen"]);
    await unshareDiagnosis(consultant, on.onId);
    expect(await read(a1.ceo)).toBeNull();
    expect(await read(consultant)).toMatchObject({ readers: "nobody", mayWrite: false });
    expect(await texts(consultant)).toEqual(["Seen"]);
  });

  test("row-level security alone hides it from whoever is not shown the thing", async () => {
    const { consultant, a1, a2 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    await say(a1.ceo, "Between us");
    const seen = (viewer: Viewer) => withViewer(viewer, (tx) => tx.comment.count());
    expect(await seen(a1.ceo)).toBe(1);
    for (const stranger of [a1.head, a2.ceo, world.b.owner]) expect(await seen(stranger)).toBe(0);
    await unshareDiagnosis(consultant, on.onId);
    expect(await seen(a1.ceo)).toBe(0);
    const change = (viewer: Viewer) =>
      withViewer(viewer, (tx) => tx.comment.updateMany({ data: { text: "x" } }));
    expect(await change(consultant)).toEqual({ count: 0 });
  });
});

describe("one's own words", () => {
  test("sent twice it is said once, with one row in the record and none of its words there", async () => {
    const { consultant, a1 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    const id = randomUUID();
    const once = () => addComment(a1.ceo, { ...on, id, text: "Twice", withHeads: "no" });
    expect([await once(), await once()]).toEqual([{ ok: true }, { ok: true }]);
    expect(await texts(a1.ceo)).toEqual(["Twice"]);
    const trail = await asDatabaseOwner(
      "SELECT * FROM audit_event WHERE action = 'comment.added' AND entity_id = $1",
      [id],
    );
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain("Twice");
  });

  test("corrected by their author for a quarter of an hour, withdrawn at any time, and by nobody else", async () => {
    const { consultant, owner, a1 } = world.a;
    await shareDiagnosis(consultant, on.onId);
    const { id } = await say(a1.ceo, "Teh plan");
    for (const other of [consultant, owner, a1.head]) {
      expect(await editComment(other, { id, version: 1, text: "Mine" })).toMatchObject({
        reason: "NOT_FOUND",
      });
      expect(await withdrawComment(other, { id })).toMatchObject({ reason: "NOT_FOUND" });
    }
    expect(await editComment(a1.ceo, { id, version: 1, text: "The plan" })).toMatchObject({ ok: true });
    expect(await editComment(a1.ceo, { id, version: 1, text: "A plan" })).toMatchObject({ reason: "STALE" });
    const late = new Date(Date.now() + EDIT_MINUTES * 60_000);
    expect(await editComment(a1.ceo, { id, version: 2, text: "Late" }, late)).toMatchObject({
      reason: "TOO_LATE",
    });
    expect(await withdrawComment(a1.ceo, { id }, late)).toMatchObject({ ok: true });
    expect((await read(consultant))?.comments).toMatchObject([
      { text: "", isWithdrawn: true, authorName: a1.ceo.displayName },
    ]);
    expect(await withdrawComment(a1.ceo, { id })).toMatchObject({ reason: "NOT_FOUND" });
  });
});
