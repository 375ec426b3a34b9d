import { beforeAll, expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { deleteEngagement } from "@/lib/engagements/mutations";
import { search } from "@/lib/search/queries";
import { type SearchKind, SOURCES } from "@/lib/search/sources";
import { editSeat } from "@/lib/accountability/seat-mutations";
import { draftFor, livened, seatAs, seatIn } from "../../support/charts";
import { done } from "../../support/matrix/done";
import { openFor } from "../../support/engagements";
import { heldOn, weeklyFor } from "../../support/cadences";
import { writtenSop } from "../../support/sops";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  await asDatabaseOwner("UPDATE client_company SET name = 'Acme' WHERE id = ANY ($1)", [
    [a1.clientCompanyId, world.b.b1.clientCompanyId],
  ]);
  engagementId = await openFor(consultant, a1.clientCompanyId, { title: "Zanzibar rebuild" });
});

const labels = async (viewer: StaffViewer, text: string) =>
  (await search(viewer, text))?.map(({ label }) => label);

test("a slip of the finger finds it all the same, and nothing of another firm", async () => {
  const hits = await search(world.a.owner, "acmee");
  expect(hits).toMatchObject([{ kind: "client", id: world.a.a1.clientCompanyId, label: "Acme" }]);
  for (const text of ["acm", "ACME", " acme ", "zanzibra rebuild", "rebuild"])
    expect(await labels(world.a.consultant, text)).not.toEqual([]);
  expect(await labels(world.a.owner, "b1 software")).toEqual([]);
});

test("only what the viewer may see: a consultant's own clients, and nothing for the client's people", async () => {
  expect(await labels(world.a.unassigned, "acme")).toEqual([]);
  expect(await labels(world.a.unassigned, "zanzibar")).toEqual([]);
  expect(await labels(world.b.owner, "zanzibar")).toEqual([]);
  expect(await labels(world.a.assistant, "zanzibar")).toEqual(["Zanzibar rebuild"]);
  expect(await search(world.a.a1.ceo as unknown as StaffViewer, "acme")).toBeNull();
});

test("every kind is found by its name, with what its page stands under", async () => {
  const { consultant, a1 } = world.a;
  const of = [world.a.firmId, a1.clientCompanyId];
  await writtenSop(consultant, engagementId, { title: "Quokka procedure" });
  const cadenceId = await weeklyFor(consultant, engagementId, { title: "Quokka round" });
  const meetingId = await heldOn(consultant, cadenceId, "2026-01-05");
  const meeting = [...of, cadenceId, meetingId];
  await asDatabaseOwner(
    "INSERT INTO meeting_decision (firm_id, id, client_company_id, cadence_id, meeting_id, text, noted_by_name) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'Quokka decided', 'C')",
    meeting,
  );
  await asDatabaseOwner(
    "INSERT INTO meeting_action (firm_id, id, client_company_id, cadence_id, meeting_id, text, owner_contact_id, agreed_day, due_day) VALUES ($1, gen_random_uuid(), $2, $3, $4, 'Quokka to do', $5, '2026-01-05', '2026-01-12')",
    [...meeting, a1.ceoContactId],
  );
  await asDatabaseOwner(
    "INSERT INTO measure (firm_id, id, client_company_id, title, goal_kind, goal_low) VALUES ($1, gen_random_uuid(), $2, 'Quokka count', 'at_least', 1)",
    of,
  );
  await asDatabaseOwner("UPDATE contact SET name = 'Quentin Quokka' WHERE id = $1", [a1.ceoContactId]);
  await asDatabaseOwner(
    "INSERT INTO task (firm_id, id, client_company_id, kind, title, due_day) VALUES ($1, gen_random_uuid(), $2, 'other', 'Quokka call', '2026-01-12')",
    of,
  );
  await asDatabaseOwner(
    "INSERT INTO escalation (firm_id, id, client_company_id, text, raised_day, logged_by_membership_id, logged_by_name) VALUES ($1, gen_random_uuid(), $2, 'Quokka asked', '2026-01-05', $3, 'C')",
    [...of, consultant.membershipId],
  );
  const draft = await draftFor(consultant, a1.clientCompanyId);
  const seatId = await seatIn(consultant, draft, "Quokka desk");
  const words = { title: "Quokka desk", responsibilities: ["Quokka claims", "Quokka tours"] };
  done(await editSeat(consultant, seatAs({ chartId: draft.chartId, seatId }, words)));
  const hits = (await search(consultant, "quokka")) ?? [];
  const unsought: SearchKind[] = ["client", "engagement", "report"];
  expect(new Set([...hits.map(({ kind }) => kind), ...unsought])).toEqual(new Set(Object.keys(SOURCES)));
  expect(hits.find(({ kind }) => kind === "decision")?.parent).toBe(`${cadenceId}/meetings/2026-01-05`);
  expect(hits.find(({ kind }) => kind === "deliverable")).toMatchObject({ parent: engagementId });
});

test("seats and what they answer for are found as the live chart says, not as the draft of the next one does", async () => {
  const { a2 } = world.a;
  const of = (text: string) =>
    search(world.a.owner, text).then((hits) =>
      hits?.flatMap(({ kind, label, parent, id }) =>
        kind === "seat" || kind === "responsibility" ? [{ kind, label, parent, id }] : [],
      ),
    );
  const first = await draftFor(world.a.owner, a2.clientCompanyId);
  const seatId = await seatIn(world.a.owner, first, "Wombat desk");
  const words = { title: "Wombat desk", responsibilities: ["Burrow claims", "Burrow tours"] };
  done(await editSeat(world.a.owner, seatAs({ chartId: first.chartId, seatId }, words)));
  await livened(world.a.owner, first.chartId);
  const next = await draftFor(world.a.owner, a2.clientCompanyId);
  const renamed = { title: "Wallaby desk", responsibilities: [] };
  done(await editSeat(world.a.owner, seatAs({ chartId: next.chartId, seatId }, renamed)));

  expect(await of("wombat")).toEqual([{ kind: "seat", label: "Wombat desk", parent: null, id: seatId }]);
  expect(await of("wallaby")).toEqual([]);
  const responsibilities = await of("burrow");
  expect(responsibilities).toMatchObject([
    { kind: "responsibility", label: "Burrow tours", parent: "Wombat desk" },
    { kind: "responsibility", label: "Burrow claims", parent: "Wombat desk" },
  ]);
  expect(new Set(responsibilities?.map(({ id }) => id)).size).toBe(2);
  expect(await search(world.a.unassigned, "burrow")).toEqual([]);
});

test("what is in the bin is not found, nor what lies below it; what is typed is never a pattern", async () => {
  for (const text of ["%", "_____", "'; DROP TABLE contact; --", "\\", "(", "a"])
    expect(await labels(world.a.owner, text)).toEqual([]);
  await deleteEngagement(world.a.owner, engagementId);
  expect(await labels(world.a.owner, "zanzibar")).toEqual([]);
  expect(await labels(world.a.owner, "quokka procedure")).not.toContain("Quokka procedure");
});

test("an index of letters may be used behind row-level security", async () => {
  const leakproof = await asDatabaseOwner<{ proname: string }>(
    `SELECT proname FROM pg_proc WHERE proleakproof
        AND proname IN ('texticlike', 'word_similarity_op', 'word_similarity_commutator_op') ORDER BY 1`,
  );
  expect(leakproof.map(({ proname }) => proname)).toEqual([
    "texticlike",
    "word_similarity_commutator_op",
    "word_similarity_op",
  ]);
});
