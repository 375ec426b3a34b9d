import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { StaffViewer } from "@/lib/auth/policy";
import { addCandidate, deleteCandidate, saveCandidate } from "@/lib/seat/candidate-mutations";
import { saveCost } from "@/lib/seat/cost-mutations";
import { saveCostInput } from "@/lib/seat/cost-schema";
import { getCost } from "@/lib/seat/queries";
import { issueReadinessReport } from "../../support/reports";
import { diagnosed } from "../../support/rounds";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { clientCompanyId } = a.a1;

const TYPED = {
  clientCompanyId,
  version: "0",
  currency: "EUR",
  salary: "180k",
  benefitsBp: "22,5",
  bonus: "20.000,50",
  searchFeeBp: "30 %",
  rampMonths: "6",
  rampEffectBp: "50",
  rate: "165",
  minutesPerWeek: "15",
  weeksPerYear: "46",
};
const costs = (changed: Partial<typeof TYPED> = {}) => saveCostInput.parse({ ...TYPED, ...changed });
const problems = (changed: Record<string, string>) =>
  saveCostInput.safeParse({ ...TYPED, ...changed }).error?.issues.map(({ path }) => path.join("."));

test("what is typed is saved to the cent and to the basis point; the second of two who save at once is told", async () => {
  const saved = await Promise.all([a.owner, a.consultant].map((viewer) => saveCost(viewer, costs())));
  expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(saved).toContainEqual({ ok: false, reason: "STALE" });
  const found = await getCost(a.consultant, clientCompanyId);
  expect(found?.cost).toMatchObject({
    version: 1,
    currency: "EUR",
    inputs: { salary: 18_000_000n, benefitsBp: 2_250, bonus: 2_000_050n, equity: null, searchFeeBp: 3_000 },
    comparison: { fractional: { year: 11_385_000n } },
  });
  expect(await saveCost(a.owner, costs({ version: "1", bonus: "" }))).toEqual({ ok: true });
  expect((await getCost(a.consultant, clientCompanyId))?.cost).toMatchObject({
    version: 2,
    inputs: { bonus: null },
  });
  const trail = await asDatabaseOwner("SELECT FROM audit_event WHERE action = 'cost-comparison.saved'");
  expect(trail).toHaveLength(2);
});

test.each([
  [{ salary: "" }, ["salary"]],
  [{ salary: "a lot", rate: "12.345.6" }, ["salary", "rate"]],
  [{ benefitsBp: "250" }, ["benefitsBp"]],
  [{ benefitsBp: "-5" }, ["benefitsBp"]],
  [{ rampMonths: "" }, ["rampMonths"]],
  [{ rampMonths: "25" }, ["rampMonths"]],
  [{ minutesPerWeek: "80" }, ["minutesPerWeek"]],
  [{ weeksPerYear: "53" }, ["weeksPerYear"]],
  [{ currency: "XXXX" }, ["currency"]],
])("%o is refused beside its cause", (changed, paths) => {
  expect(problems(changed)).toEqual(paths);
});

test.each([
  ["another firm's owner", b.owner],
  ["a consultant who is not assigned", a.unassigned],
  ["an assistant", a.assistant],
  ["the CEO", a.a1.ceo],
  ["a head", a.a1.head],
])("%s neither sees nor saves what the seat costs", async (_who, stranger) => {
  expect(await getCost(stranger as StaffViewer, clientCompanyId)).toBeNull();
  expect((await saveCost(stranger, costs({ version: "2", salary: "1" }))).ok).toBe(false);
  expect((await getCost(a.owner, clientCompanyId))?.cost?.inputs.salary).toBe(18_000_000n);
});

test("both go into a report that asks for them, with the hash of what was read, and into no other", async () => {
  const { diagnosisId } = await diagnosed(world);
  const candidateId = randomUUID();
  const person = { name: "Dana Director", presentSeat: "Director of operations", inSeatSince: null };
  await addCandidate(a.consultant, { id: candidateId, clientCompanyId, ...person });
  const seen = { criterion: "influence", level: "missing", example: "Own lane only", day: null } as const;
  await saveCandidate(a.consultant, { id: candidateId, version: 1, ...person, evidence: [seen] });
  const issue = async (more: { candidateId?: string; withCost?: boolean }) => {
    const id = randomUUID();
    const issued = await issueReadinessReport(a.consultant, { id, clientCompanyId, diagnosisId, ...more });
    const [row] = await asDatabaseOwner<{
      content: {
        candidate?: { name: string; standings: Array<{ state: string }> };
        cost?: { headline: string };
      };
      inputs: Array<{ what: string; id: string }>;
    }>("SELECT content, inputs FROM report WHERE id = $1", [id]);
    return { ok: issued.ok, row };
  };
  const full = await issue({ candidateId, withCost: true });
  expect(full.row?.content.candidate).toMatchObject({ name: person.name, readiness: "A gap to close first" });
  expect(full.row?.content.candidate?.standings.map(({ state }) => state)).toContain("Missing");
  expect(full.row?.content.cost?.headline).toMatch(/^By these numbers the fractional seat costs/);
  expect(full.row?.inputs.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["Candidate’s profile", "Cost comparison"]),
  );
  const plain = await issue({});
  expect(plain.row?.content).not.toHaveProperty("candidate");
  expect(plain.row?.content).not.toHaveProperty("cost");

  await deleteCandidate(a.consultant, candidateId);
  expect((await issue({ candidateId })).ok).toBe(false);
});
