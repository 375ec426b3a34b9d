import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import { withViewer } from "@/lib/db/tenant";
import { shareDiagnosis, signOffDiagnosis } from "@/lib/diagnoses/mutations";
import { mailNotices } from "@/lib/notices/mail-notices";
import { chooseNotices, readNotice, readNotices } from "@/lib/notices/mutations";
import { getNoticeChoices, listNotices } from "@/lib/notices/queries";
import { type MailServer, startMailServer } from "../../support/mail-server";
import { waitingJobs, workTheQueue } from "../../support/queue";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let server: MailServer;
let world: World;
let diagnosisId: string;
const EVERYTHING = {
  comment: [],
  shared: [],
  to_agree: [],
  signed_off: [],
  decision: [],
  request: [],
  people: [],
  mention: [],
  reminder: [],
};
const LATER = new Date(Date.now() + 86_400_000).toISOString();

beforeAll(async () => {
  server = await startMailServer();
  // Before the environment is read for the first time.
  process.env.SMTP_URL = server.url;
});
afterAll(() => server.stop());
beforeEach(async () => {
  world = await makeWorld();
  ({ diagnosisId } = await diagnosed(world));
  server.received.length = 0;
  await asDatabaseOwner("DELETE FROM graphile_worker._private_jobs");
});

const told = async (viewer: Viewer) => (await listNotices(viewer)).map(({ sentence }) => sentence);
const comment = (viewer: Viewer, text: string) =>
  addComment(viewer, { id: randomUUID(), on: "diagnosis", onId: diagnosisId, text, withHeads: "no" });
/** As if the hour were over. */
const anHourLater = () => asDatabaseOwner("UPDATE graphile_worker._private_jobs SET run_at = now()");

test("whom it concerns is told that it happened and where, not who did it themselves, and never what it says", async () => {
  const { consultant, assistant, owner, unassigned, a1, a2 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  expect(await told(a1.ceo)).toEqual([`${consultant.displayName} shared a diagnosis with you`]);
  await comment(a1.ceo, "A secret of ours");
  await signOffDiagnosis(a1.ceo, { diagnosisId, comment: "Agreed" });
  const both = [
    `${a1.ceo.displayName} signed off a diagnosis`,
    `${a1.ceo.displayName} commented on a diagnosis`,
  ];
  for (const viewer of [consultant, assistant]) expect(await told(viewer)).toEqual(both);
  for (const viewer of [owner, unassigned, a1.head, a2.ceo, world.b.owner])
    expect(await told(viewer)).toEqual([]);
  expect(JSON.stringify(await asDatabaseOwner("SELECT * FROM notice"))).not.toContain("secret");
  expect((await listNotices(consultant))[0]?.href).toBe(
    `/clients/${a1.clientCompanyId}/diagnoses/${diagnosisId}`,
  );
});

test("what fails leaves no notice, and what happens twice is told once", async () => {
  const { consultant, a1 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  await shareDiagnosis(consultant, diagnosisId);
  await shareDiagnosis(world.b.owner, diagnosisId);
  expect(await told(a1.ceo)).toHaveLength(1);
});

test("notices are one's own: to read, to count, to mark, also past the where", async () => {
  const { consultant, assistant, a1 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  const [notice] = await listNotices(a1.ceo);
  const id = notice?.id ?? "";
  for (const other of [consultant, assistant, a1.head, world.b.owner]) {
    expect(await readNotice(other, { id })).toMatchObject({ reason: "NOT_FOUND" });
    expect(await readNotices(other, { upTo: LATER })).toMatchObject({ reason: "NOTHING_NEW" });
    expect(await withViewer(other, (tx) => tx.notice.count())).toBe(0);
  }
  expect(await readNotice(a1.ceo, { id })).toEqual({ ok: true, value: `/portal/diagnoses/${diagnosisId}` });
  expect((await listNotices(a1.ceo))[0]?.isUnread).toBe(false);
});

test("an hour's notices are one letter, sent once by two workers, without a word of what was said", async () => {
  const { consultant, assistant, a1 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  for (const text of ["First words", "Second words"]) await comment(a1.ceo, text);
  expect(await waitingJobs("mail-notices")).toBe(3);
  await workTheQueue();
  expect(server.received).toEqual([]);
  await anHourLater();
  await workTheQueue();
  await workTheQueue();
  const { firmId } = world.a;
  for (const { membershipId } of [consultant, assistant, a1.ceo])
    await Promise.all([1, 2].map(() => mailNotices({ firmId, membershipId }, new Date())));
  await workTheQueue();
  expect(server.received.flatMap(({ to }) => to).sort()).toEqual(
    [consultant.email, assistant.email, a1.ceo.email].sort(),
  );
  for (const { raw } of server.received) expect(raw).not.toContain("words");
  const toConsultant = server.received.find(({ to }) => to.includes(consultant.email));
  expect(toConsultant?.raw.match(/commented on a diagnosis/g)).toHaveLength(2);
});

test("what was read by then is not mailed, and each way of being told can be switched off", async () => {
  const { consultant, assistant, a1 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  await readNotices(a1.ceo, { upTo: LATER });
  expect((await getNoticeChoices(consultant)).every(({ inPage, byMail }) => inPage && byMail)).toBe(true);
  await chooseNotices(consultant, { ...EVERYTHING, comment: ["page"], rhythm: "hourly" });
  await chooseNotices(assistant, { ...EVERYTHING, rhythm: "hourly" });
  await comment(a1.ceo, "Hello");
  expect(await told(consultant)).toHaveLength(1);
  expect(await told(assistant)).toEqual([]);
  await anHourLater();
  await workTheQueue();
  expect(server.received).toEqual([]);
});

test("whoever wants one letter a day gets it next morning, with everything of the day, and none where there is nothing", async () => {
  const { firmId, consultant, a1 } = world.a;
  await shareDiagnosis(consultant, diagnosisId);
  await chooseNotices(consultant, { ...EVERYTHING, comment: ["page", "mail"], rhythm: "daily" });
  expect((await getNoticeChoices(consultant)).every(({ daily }) => daily)).toBe(true);
  await comment(a1.ceo, "One");
  await comment(a1.ceo, "Two");
  const jobs = await asDatabaseOwner<{ hour: number; tomorrow: boolean }>(
    `SELECT extract(hour FROM run_at AT TIME ZONE 'Europe/Berlin')::int AS hour, run_at > now() AS tomorrow
       FROM graphile_worker._private_jobs WHERE key = $1`,
    [`mail-notices:daily:${firmId}:${consultant.membershipId}`],
  );
  expect(jobs).toEqual([{ hour: 7, tomorrow: true }]);
  await anHourLater();
  await workTheQueue();
  const own = () => server.received.filter(({ to }) => to.includes(consultant.email));
  expect(own()).toHaveLength(1);
  expect(own()[0]?.raw.match(/commented on a diagnosis/g)).toHaveLength(2);
  await mailNotices({ firmId, membershipId: consultant.membershipId }, new Date());
  await workTheQueue();
  expect(own()).toHaveLength(1);
});
