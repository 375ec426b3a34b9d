import { expect, test } from "vitest";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNoteForReader, listNotesForReader } from "@/lib/client-notes/portal-queries";
import { getNote, getNoteToSend, listNotes } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "../../support/engagements";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const NOW = new Date("2026-03-06T15:00:00Z");
const MONDAY = "2026-03-02";
const world = await makeWorld();
const { a, b } = world;
const { consultant, owner, assistant, unassigned, a1, a2 } = a;

async function placed() {
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  const save = (version: number, text: string, viewer = consultant, monday = MONDAY) =>
    saveNote(viewer, { engagementId, monday, version, text }, NOW);
  const read = (viewer = consultant) => getNote(viewer, a1.clientCompanyId, engagementId, MONDAY, NOW);
  const sent = async (contactIds: string[]) => {
    await save(0, "All well.");
    const note = (await read())?.note;
    expect(await sendNote(consultant, { id: note?.id ?? "", version: 1, contactIds }, NOW)).toMatchObject({
      ok: true,
    });
    return note?.id ?? "";
  };
  return { engagementId, save, read, sent };
}

test("a week without a note shows a draft of its data, and keeps none", async () => {
  const { engagementId, read } = await placed();
  expect(await logTime(consultant, timeOn(engagementId))).toMatchObject({ ok: true });
  const drafted = await read();
  expect(drafted).toMatchObject({ note: null, monday: MONDAY });
  expect(drafted?.text).toBe(
    "In the week of 2 Mar 2026 we worked 1:30 of 12:00 hours planned.\n\nWhere the hours went\n- SOPs: 1:30",
  );
  expect(await asDatabaseOwner("SELECT FROM client_note WHERE engagement_id = $1", [engagementId])).toEqual(
    [],
  );
});

test("saving keeps the text under a version, writes one line of the trail, and twice the same is once", async () => {
  const { engagementId, save, read } = await placed();
  expect(await save(0, "One")).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await save(1, "Two")).toMatchObject({ ok: true, value: { version: 2 } });
  // The answer got lost, and the form is sent again.
  expect(await save(1, "Two")).toMatchObject({ ok: true, value: { version: 2 } });
  expect((await read())?.note).toMatchObject({
    text: "Two",
    version: 2,
    savedByName: consultant.displayName,
  });
  const trail = await asDatabaseOwner(
    `SELECT e.action FROM audit_event e JOIN client_note n ON n.id = e.entity_id WHERE n.engagement_id = $1 ORDER BY e.at`,
    [engagementId],
  );
  expect(trail).toEqual([{ action: "client-note.drafted" }, { action: "client-note.edited" }]);
});

test("of two who save what they read at once one is kept, and the other sees it and keeps their own", async () => {
  const { save, read } = await placed();
  for (const version of [0, 1]) {
    const answers = await Promise.all([
      save(version, `Carl ${version}`),
      save(version, `Olive ${version}`, owner),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "STALE" });
    expect((await read())?.note?.version).toBe(version + 1);
  }
  expect(await save(2, "Both", owner)).toMatchObject({ ok: true });
});

test.each([
  ["a CEO", a1.ceo, "FORBIDDEN"],
  ["a consultant who is not assigned", unassigned, "NOT_FOUND"],
  ["another firm's owner", b.owner, "NOT_FOUND"],
])("%s drafts nothing and sends nothing", async (_who, stranger, reason) => {
  const { engagementId, save, read } = await placed();
  expect(await saveNote(stranger, { engagementId, monday: MONDAY, version: 0, text: "Taken" }, NOW)).toEqual({
    ok: false,
    reason,
  });
  await save(0, "Kept");
  const id = (await read())?.note?.id ?? "";
  expect(await sendNote(stranger, { id, version: 1, contactIds: [a1.ceoContactId] }, NOW)).toEqual({
    ok: false,
    reason,
  });
  expect((await read())?.note).toMatchObject({ text: "Kept", sentAt: null });
});

test("an assistant drafts and does not send", async () => {
  const { engagementId, save, read } = await placed();
  expect(await save(0, "Drafted", assistant)).toMatchObject({ ok: true });
  const id = (await read())?.note?.id ?? "";
  const attempt = { id, version: 1, contactIds: [a1.ceoContactId] };
  expect(await sendNote(assistant, attempt, NOW)).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await getNoteToSend(assistant, a1.clientCompanyId, engagementId, MONDAY)).toBeNull();
});

test("a week that has not begun, or that the engagement does not have, has no note", async () => {
  const { engagementId, save } = await placed();
  expect(await save(0, "Early", consultant, "2026-03-09")).toEqual({ ok: false, reason: "NOT_YET" });
  expect(await save(0, "Before", consultant, "2025-12-22")).toEqual({ ok: false, reason: "NOT_FOUND" });
  expect(await getNote(consultant, a1.clientCompanyId, engagementId, "2026-03-09", NOW)).toBeNull();
  expect(await getNote(consultant, a1.clientCompanyId, engagementId, "2026-03-03", NOW)).toBeNull();
});

test("only who was previewed with, only people of this client with a login, and once however often it is pressed", async () => {
  const { save, read } = await placed();
  await save(0, "One");
  await save(1, "Two");
  const id = (await read())?.note?.id ?? "";
  const send = (version: number, contactIds: string[], viewer = consultant) =>
    sendNote(viewer, { id, version, contactIds }, NOW);
  expect(await send(1, [a1.ceoContactId])).toEqual({ ok: false, reason: "STALE" });
  expect(await send(2, [a1.ceoContactId, a2.ceoContactId])).toEqual({ ok: false, reason: "READER_GONE" });
  const answers = await Promise.all([
    send(2, [a1.ceoContactId]),
    send(2, [a1.ceoContactId], owner),
    send(2, [a1.ceoContactId]),
  ]);
  expect(answers).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  const mails = await asDatabaseOwner<{ to_email: string; text: string; link: string }>(
    "SELECT to_email, text, link FROM outgoing_mail WHERE link = $1",
    [`/portal/notes/${id}`],
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to_email: a1.ceo.email });
  expect(mails[0]?.text).toContain("Two");
  const sendings = await asDatabaseOwner(
    "SELECT FROM audit_event WHERE entity_id = $1 AND action = 'client-note.sent'",
    [id],
  );
  expect(sendings).toHaveLength(1);
});

test("what was sent is frozen: for the program, and for the database itself", async () => {
  const { engagementId, save, sent } = await placed();
  const id = await sent([a1.ceoContactId]);
  expect(await save(2, "Changed")).toEqual({ ok: false, reason: "SENT" });
  for (const [sql, values] of [
    ["UPDATE client_note SET text = 'Changed' WHERE id = $1", [id]],
    ["UPDATE client_note SET sent_at = NULL, sent_by_name = NULL WHERE id = $1", [id]],
    ["DELETE FROM client_note WHERE id = $1", [id]],
    ["UPDATE client_note_recipient SET email = 'x@example.com' WHERE note_id = $1", [id]],
    ["DELETE FROM client_note_recipient WHERE note_id = $1", [id]],
    [
      `INSERT INTO client_note_recipient SELECT firm_id, client_company_id, note_id, $2, name, email, mail_id
         FROM client_note_recipient WHERE note_id = $1`,
      [id, a1.headContactId],
    ],
  ] as const)
    await expect(asDatabaseOwner(sql, [...values]), sql).rejects.toThrow(
      "A note that was sent stays as it is.",
    );
  const listed = await listNotes(consultant, a1.clientCompanyId, engagementId, "2026-03-06");
  expect(listed?.weeks[0]).toMatchObject({
    monday: MONDAY,
    note: { to: [a1.ceo.displayName], undelivered: [] },
  });
});

test("the CEO reads every sent note, a head those that were sent to them, nobody else any, and drafts nobody", async () => {
  const draft = await placed();
  await draft.save(0, "Not yet");
  const draftId = (await draft.read())?.note?.id ?? "";
  const ofCeo = await (await placed()).sent([a1.ceoContactId]);
  const ofHead = await (await placed()).sent([a1.headContactId]);
  const ids = async (viewer: typeof a1.ceo) =>
    ((await listNotesForReader(viewer)) ?? [])
      .map(({ id }) => id)
      .filter((id) => [draftId, ofCeo, ofHead].includes(id));
  expect((await ids(a1.ceo)).sort()).toEqual([ofCeo, ofHead].sort());
  expect(await ids(a1.head)).toEqual([ofHead]);
  expect(await getNoteForReader(a1.head, ofHead)).toMatchObject({ text: "All well.", monday: MONDAY });
  expect(await getNoteForReader(a1.head, ofCeo)).toBeNull();
  for (const id of [draftId, ofCeo, ofHead])
    for (const stranger of [a2.ceo, a2.head, b.b1.ceo])
      expect(await getNoteForReader(stranger, id)).toBeNull();
  expect(await getNoteForReader(a1.ceo, draftId)).toBeNull();
  // What an engagement is called is not for the heads.
  expect((await listNotesForReader(a1.head))?.every(({ engagementTitle }) => engagementTitle === null)).toBe(
    true,
  );
});
