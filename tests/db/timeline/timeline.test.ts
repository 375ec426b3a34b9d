import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { getContact } from "@/lib/clients/contact-page-queries";
import { addRole, deleteRole, restoreRole, saveRole } from "@/lib/clients/role-mutations";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { addContact } from "@/lib/clients/contact-mutations";
import { withViewer } from "@/lib/db/tenant";
import { mergeContacts, undoMerge } from "@/lib/merges/mutations";
import { listNotices } from "@/lib/notices/queries";
import { getPortfolio } from "@/lib/portfolio/queries";
import { VISIT_MS } from "@/lib/rules/timeline/kinds";
import { addTask, completeTask } from "@/lib/tasks/mutations";
import { remindOfTask } from "@/lib/tasks/remind";
import { addFile } from "@/lib/timeline/file-mutations";
import { addEntry, deleteEntry, restoreEntry, saveEntry } from "@/lib/timeline/mutations";
import { getTimeline, getTimelineFile } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { beginVisit } from "@/lib/timeline/visit-mutations";
import { addDays, dayIn } from "@/lib/units/days";
import { bytesOf, PDF } from "../../support/files";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const { a, b } = await makeWorld();
const { owner, consultant, assistant, unassigned, a1, firmId } = a;
const clientCompanyId = a1.clientCompanyId;
const today = dayIn(consultant.timeZone, new Date());

type Said = Partial<Parameters<typeof addEntry>[1]>;
const call = (said: Said = {}) => ({
  ...{ id: randomUUID(), clientCompanyId, kind: "call" as const, day: "2026-03-02", time: 605 },
  ...{ title: null, sender: null, text: "They want to begin in May.", contactIds: [], mentionIds: [] },
  ...{ taskId: randomUUID(), nextStep: null, nextStepDay: null, ...said },
});

async function added(said: Said = {}, viewer: Viewer = consultant) {
  const input = call(said);
  expect(await addEntry(viewer, input)).toEqual({ ok: true, value: undefined });
  return input;
}

async function shown(viewer: StaffViewer, search: Record<string, string> = {}) {
  return (await getTimeline(viewer, clientCompanyId, timelineQuery.parse(search)))?.events ?? null;
}

const idsOf = async (viewer: StaffViewer, search: Record<string, string> = {}) =>
  (await shown(viewer, search))?.map(({ id }) => id) ?? "not visible";

async function audits(id: string) {
  const sql = "SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at";
  return (await asDatabaseOwner<{ action: string }>(sql, [id])).map(({ action }) => action);
}

describe("an entry", () => {
  test("stands where it happened with its people and its next step, once, with one audit row", async () => {
    const entry = await added({
      contactIds: [a1.ceoContactId],
      nextStep: "Send terms",
      nextStepDay: "2099-01-04",
    });
    expect(await addEntry(consultant, entry)).toMatchObject({ ok: true });
    const [found] = (await shown(assistant, { entry: entry.id })) ?? [];
    expect(found).toMatchObject({
      kind: "call",
      body: entry.text,
      task: "Send terms",
      byName: "Carl Consultant",
    });
    expect(found?.at.toISOString()).toBe("2026-03-02T09:05:00.000Z");
    expect(found?.people.map(({ id }) => id)).toEqual([a1.ceoContactId]);
    expect(await audits(entry.id)).toEqual(["timeline.added"]);
    const task = { id: entry.taskId, version: 1 };
    expect(await completeTask(consultant, task)).toMatchObject({ ok: true });
    expect((await shown(owner, { kind: "task" }))?.[0]).toMatchObject({
      what: "task_done",
      subject: "Send terms",
    });
  });

  test("is nobody's who may not see the client: not read, not written, not named in", async () => {
    const entry = await added();
    expect(await idsOf(unassigned)).toBe("not visible");
    expect(await idsOf(b.owner)).toBe("not visible");
    for (const viewer of [unassigned, b.owner, a1.ceo, a1.head])
      for (const refused of [
        await addEntry(viewer, call()),
        await saveEntry(viewer, { ...entry, version: 1 }),
        await deleteEntry(viewer, entry),
        await addFile(viewer, { id: randomUUID(), clientCompanyId, name: "a.pdf" }, PDF),
      ])
        expect(refused.ok).toBe(false);
    const seen = await withViewer(a1.ceo, (tx) => tx.timelineEntry.count());
    expect(seen).toBe(0);
    for (const mentionIds of [[unassigned.membershipId], [b.owner.membershipId], [a1.ceo.membershipId]])
      expect(await addEntry(consultant, call({ mentionIds }))).toEqual({
        ok: false,
        reason: "NOT_A_COLLEAGUE",
      });
    const contactIds = [a.a2.ceoContactId];
    expect(await addEntry(consultant, call({ contactIds }))).toEqual({ ok: false, reason: "NO_SUCH_PERSON" });
    expect(await addEntry(consultant, call({ day: addDays(today, 1) }))).toEqual({
      ok: false,
      reason: "DAY_AHEAD",
    });
  });

  test("tells whom it names once, in its words or beside them, and nobody else", async () => {
    const before = (await listNotices(owner)).length;
    const entry = await added({
      text: "@Ann Assistant, @Una Assigned: look",
      mentionIds: [owner.membershipId],
    });
    const told = await listNotices(assistant);
    expect(told[0]).toMatchObject({ href: `/clients/${clientCompanyId}/timeline?entry=${entry.id}` });
    expect(await listNotices(unassigned)).toEqual([]);
    expect(await listNotices(owner)).toHaveLength(before + 1);
    await saveEntry(consultant, { ...entry, version: 1, text: "@Ann Assistant: once more" });
    expect(await listNotices(assistant)).toHaveLength(told.length);
  });

  test("is corrected by its version, goes into the bin and comes back", async () => {
    const entry = await added();
    expect(await saveEntry(assistant, { ...entry, version: 1, text: "In June." })).toMatchObject({
      ok: true,
    });
    expect(await saveEntry(consultant, { ...entry, version: 1, text: "In July." })).toEqual({
      ok: false,
      reason: "STALE",
    });
    expect(await deleteEntry(consultant, entry)).toMatchObject({ ok: true });
    expect(await deleteEntry(consultant, entry)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await idsOf(consultant)).not.toContain(entry.id);
    expect(await restoreEntry(owner, entry)).toMatchObject({ ok: true });
    expect((await shown(consultant, { entry: entry.id }))?.[0]).toMatchObject({
      body: "In June.",
      version: 4,
    });
    expect(await audits(entry.id)).toEqual(
      ["added", "saved", "deleted", "restored"].map((one) => `timeline.${one}`),
    );
  });
});

test("a timeline is narrowed by kind, person and words, and read page by page without a gap", async () => {
  const word = `100%_sure ${randomUUID()}`;
  for (let at = 0; at < 45; at++)
    await added({
      text: `${word} ${at}`,
      time: at,
      kind: at % 2 ? "note" : "call",
      contactIds: at ? [] : [a1.headContactId],
    });
  const all: string[] = [];
  let before: string | null = null;
  do {
    const asked: Record<string, string> = before ? { q: word, before } : { q: word };
    const page = await getTimeline(consultant, clientCompanyId, timelineQuery.parse(asked));
    all.push(...(page?.events ?? []).map(({ body }) => body ?? ""));
    before = page?.next ?? null;
  } while (before);
  expect(all).toEqual(Array.from({ length: 45 }, (_, at) => `${word} ${44 - at}`));
  expect(await shown(consultant, { q: word, kind: "note" })).toHaveLength(22);
  expect(await shown(consultant, { q: word, who: a1.headContactId })).toHaveLength(1);
  expect(await shown(consultant, { q: "100x_sure" })).toEqual([]);
  expect(await shown(consultant, { kind: "nonsense", who: "x", before: "y", since: "z" })).not.toBeNull();
});

test("a file is kept by its bytes, given to whoever may see the client, and never while it lies in the bin", async () => {
  const file = { id: randomUUID(), clientCompanyId, name: "terms.pdf" };
  const named = { ...file, id: randomUUID() };
  expect(await addFile(consultant, named, bytesOf("MZ\x00\x01"))).toEqual({
    ok: false,
    reason: "NOT_A_KIND",
  });
  expect(await addFile(assistant, file, PDF)).toMatchObject({ ok: true });
  expect(await addFile(assistant, file, PDF)).toMatchObject({ ok: true });
  expect(await getTimelineFile(consultant, file.id)).toMatchObject({ name: "terms.pdf", kind: "pdf" });
  expect(await getTimelineFile(unassigned, file.id)).toBeNull();
  expect(await getTimelineFile(b.owner, file.id)).toBeNull();
  await deleteEntry(consultant, file);
  expect(await getTimelineFile(consultant, file.id)).toBeNull();
});

describe("a contact over time", () => {
  const person = { clientCompanyId, contactId: a1.headContactId };
  const roles = async () => (await getContact(consultant, person, timelineQuery.parse({})))?.roles ?? [];
  const role = (said: object) => ({
    ...person,
    employer: null,
    untilDay: null,
    title: "Lead",
    fromDay: "2020-01-01",
    id: randomUUID(),
    ...said,
  });

  test("a new role ends the earlier one and is what they are called; versions and the bin hold", async () => {
    const [first, second] = [
      role({ employer: "Elsewhere Ltd" }),
      role({ title: "Head of sales", fromDay: "2024-05-01" }),
    ];
    for (const one of [first, second]) expect(await addRole(consultant, one)).toMatchObject({ ok: true });
    expect(await addRole(consultant, second)).toMatchObject({ ok: true });
    expect((await roles()).map(({ title, untilDay }) => [title, untilDay])).toEqual([
      ["Head of sales", null],
      ["Lead", "2024-05-01"],
    ]);
    const [contact] = await asDatabaseOwner<{ title: string }>("SELECT title FROM contact WHERE id = $1", [
      person.contactId,
    ]);
    expect(contact?.title).toBe("Head of sales");
    expect(await saveRole(consultant, { ...second, version: 9 })).toEqual({ ok: false, reason: "STALE" });
    for (const viewer of [unassigned, b.owner, a1.ceo])
      expect((await addRole(viewer, role({}))).ok).toBe(false);
    await deleteRole(consultant, second);
    expect(await roles()).toHaveLength(1);
    expect(await restoreRole(consultant, second)).toMatchObject({ ok: true });
    expect(await roles()).toHaveLength(2);
  });

  test("a merge carries what was written of them and what they were, and undoing it brings that back", async () => {
    const contactId = randomUUID();
    const twin = {
      name: "Twin",
      position: "other",
      departmentId: null,
      title: null,
      email: null,
      phone: null,
      timeZone: null,
    } as const;
    await addContact(owner, { ...twin, id: contactId, clientCompanyId });
    const entry = await added({ contactIds: [contactId] });
    await addRole(owner, role({ contactId, fromDay: "2010-01-01", untilDay: "2012-01-01" }));
    const count = (await roles()).length;
    const merge = { id: randomUUID(), clientCompanyId, keptId: a1.headContactId, goneId: contactId };
    expect(await mergeContacts(owner, merge)).toMatchObject({ ok: true });
    expect(await idsOf(consultant, { who: a1.headContactId })).toContain(entry.id);
    expect(await roles()).toHaveLength(count + 1);
    expect(await undoMerge(owner, merge)).toMatchObject({ ok: true });
    expect(await idsOf(consultant, { who: a1.headContactId })).not.toContain(entry.id);
    expect(await roles()).toHaveLength(count);
  });
});

test("since the last visit: what others did is counted, from the beginning of the visit before, once an hour at most", async () => {
  const start = new Date();
  const news = async (now: Date) => (await getClientOverview(owner, clientCompanyId, now))?.news;
  await asDatabaseOwner("DELETE FROM client_visit WHERE client_company_id = $1", [clientCompanyId]);
  expect(await news(start)).toBeNull();
  expect(await beginVisit(owner, { clientCompanyId }, start)).toEqual({ ok: true, value: true });
  expect(await beginVisit(owner, { clientCompanyId }, new Date(start.getTime() + VISIT_MS))).toEqual({
    ok: true,
    value: false,
  });
  await added({ kind: "note" });
  await added({ kind: "note" }, owner);
  const later = new Date(start.getTime() + 2 * VISIT_MS);
  expect((await news(later))?.counts).toEqual([{ kind: "note", n: 1 }]);
  const marked = (await getPortfolio(owner, null, later))?.clients.find(({ id }) => id === clientCompanyId);
  expect(marked?.news).toBe(1);
  expect(await beginVisit(owner, { clientCompanyId }, later)).toEqual({ ok: true, value: true });
  expect((await news(later))?.counts).toEqual([{ kind: "note", n: 1 }]);
  expect((await news(new Date(later.getTime() + 2 * VISIT_MS)))?.counts).toEqual([]);
  for (const viewer of [unassigned, b.owner, a1.ceo])
    expect((await beginVisit(viewer, { clientCompanyId })).ok).toBe(false);
});

test("whoever has a task is reminded of it once, on the day they chose, and not once it is done", async () => {
  const dueDay = addDays(today, 10);
  const reminded = async () => (await listNotices(assistant)).filter(({ href }) => href === "/tasks").length;
  const ids = [randomUUID(), randomUUID()] as const;
  for (const id of ids)
    await addTask(assistant, { id, clientCompanyId, title: "Call", dueDay, remindBefore: "7" });
  await completeTask(assistant, { id: ids[1], version: 1 });
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  await remindOfTask({ firmId, taskId: ids[0] }, at(addDays(today, 2)));
  expect(await reminded()).toBe(0);
  for (const taskId of [...ids, ...ids]) await remindOfTask({ firmId, taskId }, at(addDays(today, 3)));
  expect(await reminded()).toBe(1);
});
