import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNote } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { getPortfolio } from "@/lib/portfolio/queries";
import { openFor } from "../../support/engagements";
import { type MailServer, startMailServer } from "../../support/mail-server";
import { workTheQueue } from "../../support/queue";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

const NOW = new Date("2026-03-06T15:00:00Z");
const MONDAY = "2026-03-02";
let server: MailServer;
let world: World;

beforeAll(async () => {
  server = await startMailServer();
  // Before the environment is read for the first time.
  process.env.SMTP_URL = server.url;
  world = await makeWorld();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.received.length = 0;
  server.mood = "takes";
  await asDatabaseOwner("DELETE FROM graphile_worker._private_jobs");
});

async function sentNote() {
  const { consultant, a1 } = world.a;
  const engagementId = await openFor(consultant, a1.clientCompanyId);
  await saveNote(
    consultant,
    { engagementId, monday: MONDAY, version: 0, text: "Done\n- The dock is open." },
    NOW,
  );
  const read = () => getNote(consultant, a1.clientCompanyId, engagementId, MONDAY, NOW);
  const note = (await read())?.note;
  const contactIds = [a1.ceoContactId, a1.headContactId];
  const sent = await sendNote(consultant, { id: note?.id ?? "", version: 1, contactIds }, NOW);
  expect(sent).toMatchObject({ ok: true });
  return read;
}

test("two workers at once bring each reader one letter: the note, and where to read it again", async () => {
  const { a1 } = world.a;
  const read = await sentNote();
  expect((await read())?.deliveries.map(({ state }) => state)).toEqual(["waiting", "waiting"]);
  await workTheQueue();
  await workTheQueue();
  expect(server.received.flatMap(({ to }) => to).sort()).toEqual([a1.ceo.email, a1.head.email].sort());
  for (const { raw } of server.received) {
    expect(raw).toContain("The dock is open.");
    expect(raw).toContain("/portal/notes/");
  }
  expect((await read())?.deliveries.map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("whose mail comes back is shown at the note, and the client needs a look in the portfolio", async () => {
  const read = await sentNote();
  server.mood = "refuses";
  await workTheQueue();
  expect((await read())?.deliveries).toMatchObject([{ state: "failed" }, { state: "failed" }]);
  const portfolio = await getPortfolio(world.a.consultant, null, NOW);
  const client = portfolio?.clients.find(({ id }) => id === world.a.a1.clientCompanyId);
  expect(client?.risks.map(({ id }) => id)).toContain("note_undelivered");
});
