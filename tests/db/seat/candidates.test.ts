import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import {
  addCandidate,
  deleteCandidate,
  restoreCandidate,
  saveCandidate,
} from "@/lib/seat/candidate-mutations";
import { saveCandidateInput } from "@/lib/seat/candidate-schema";
import { getCandidate, getReportingLines, listCandidates } from "@/lib/seat/queries";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { clientCompanyId } = a.a1;
const PERSON = { name: "Dana Director", presentSeat: "Director of operations", inSeatSince: "2024-02-01" };
const SEEN = {
  criterion: "influence",
  level: "shown",
  example: "Moved two planners",
  day: "2026-05-04",
} as const;

async function added(by: Viewer = a.consultant) {
  const id = randomUUID();
  expect(await addCandidate(by, { id, clientCompanyId, ...PERSON })).toMatchObject({ ok: true });
  return id;
}

const read = (viewer: Viewer, id: string) => getCandidate(viewer as StaffViewer, clientCompanyId, id);

async function auditOf(id: string) {
  const rows = await asDatabaseOwner<{ action: string; after: unknown }>(
    `SELECT action, after FROM audit_event WHERE entity_id = $1 ORDER BY at`,
    [id],
  );
  return rows;
}

test("a candidate is added once, is seen with what was entered, and every change leaves one row in the trail", async () => {
  const id = await added();
  expect(await addCandidate(a.consultant, { id, clientCompanyId, ...PERSON })).toMatchObject({ ok: true });
  const input = { id, version: 1, ...PERSON, evidence: [SEEN] };
  expect(await saveCandidate(a.owner, input)).toMatchObject({ ok: true });
  const found = await read(a.consultant, id);
  expect(found?.candidate).toMatchObject({ ...PERSON, version: 2, profile: { readiness: "not_known" } });
  expect(found?.candidate.profile.standings[0]).toMatchObject({ level: "shown", day: "2026-05-04" });
  expect(await saveCandidate(a.owner, input)).toEqual({ ok: false, reason: "STALE" });

  expect(await saveCandidate(a.owner, { ...input, version: 2, evidence: [] })).toMatchObject({ ok: true });
  expect((await read(a.consultant, id))?.candidate.profile.standings[0]?.level).toBeNull();
  expect(await auditOf(id)).toEqual([
    { action: "candidate.added", after: { presentSeat: PERSON.presentSeat } },
    { action: "candidate.edited", after: { influence: "shown" } },
    { action: "candidate.edited", after: {} },
  ]);
});

test("deleted it is gone from the page and the list, and comes back as it was", async () => {
  const id = await added();
  await saveCandidate(a.consultant, { id, version: 1, ...PERSON, evidence: [SEEN] });
  for (let again = 0; again < 2; again++)
    expect(await deleteCandidate(a.consultant, id)).toMatchObject({ ok: true });
  expect(await read(a.consultant, id)).toBeNull();
  const list = await listCandidates(a.consultant, clientCompanyId, id);
  expect(list?.candidates.map((one) => one.id)).not.toContain(id);
  expect(list?.justDeleted).toEqual({ id, name: PERSON.name });
  expect(await saveCandidate(a.consultant, { id, version: 3, ...PERSON, evidence: [] })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect(await restoreCandidate(a.consultant, id)).toMatchObject({ ok: true });
  expect((await read(a.consultant, id))?.candidate.profile.standings[0]?.level).toBe("shown");
  expect((await auditOf(id)).map(({ action }) => action).slice(-2)).toEqual([
    "candidate.deleted",
    "candidate.restored",
  ]);
});

test.each([
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["an assistant", a.assistant],
  ["the CEO", a.a1.ceo],
  ["a head", a.a1.head],
  ["another client's CEO", a.a2.ceo],
])("%s sees no candidate and changes none", async (_who, stranger) => {
  const id = await added();
  const staff = stranger as StaffViewer;
  expect(await read(stranger, id)).toBeNull();
  expect(await listCandidates(staff, clientCompanyId)).toBeNull();
  const input = { id, version: 1, ...PERSON, name: "Taken over", evidence: [] };
  for (const refused of [
    await addCandidate(stranger, { id: randomUUID(), clientCompanyId, ...PERSON }),
    await saveCandidate(stranger, input),
    await deleteCandidate(stranger, id),
    await restoreCandidate(stranger, id),
  ])
    expect(refused.ok).toBe(false);
  expect((await read(a.owner, id))?.candidate).toMatchObject({ name: PERSON.name, version: 1 });
});

test("a form says beside the field what it needs: an example without a level, a day that is none", () => {
  const typed = { id: randomUUID(), version: "1", name: "Dana", presentSeat: "Director" };
  const paths = (form: Record<string, string>) =>
    saveCandidateInput.safeParse({ ...typed, ...form }).error?.issues.map(({ path }) => path.join("."));
  expect(paths({})).toBeUndefined();
  expect(paths({ "level-influence": "" })).toBeUndefined();
  expect(paths({ "example-influence": "Seen" })).toEqual(["level-influence"]);
  expect(paths({ "level-influence": "great" })).toEqual(["level-influence"]);
  expect(paths({ "day-scope": "2026-02-30" })).toEqual(["day-scope", "level-scope"]);
});

test("the reporting line is for those who work for the client, and follows the newest diagnosis", async () => {
  const before = await getReportingLines(a.assistant, clientCompanyId);
  expect(before?.recommended).toBeNull();
  await diagnosed(world);
  const after = await getReportingLines(a.assistant, clientCompanyId);
  expect(after?.recommended?.chart.seats.map(({ id }) => id)).toContain("ceo");
  for (const stranger of [b.owner, a.unassigned, a.a1.ceo, a.a1.head])
    expect(await getReportingLines(stranger as StaffViewer, clientCompanyId)).toBeNull();
});
