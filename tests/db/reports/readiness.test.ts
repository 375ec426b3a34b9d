import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { withFirm } from "@/lib/db/tenant";
import { moveDeliverable } from "@/lib/deliverables/mutations";
import { getReadiness } from "@/lib/readiness/queries";
import { getReport } from "@/lib/reports/queries";
import { canonicalJson } from "@/lib/rules/canonical-json";
import type { ReadinessContent } from "@/lib/reports/content";
import { contentHash } from "@/lib/rules/content-hash";
import { forecastOf } from "@/lib/rules/readiness/forecast";
import { readinessOf } from "@/lib/rules/readiness/readiness";
import { findReadinessRules } from "@/lib/rules/readiness/rule-sets";
import { addDays, fromIsoDay } from "@/lib/units/days";
import { FIRST_MONDAY, WEDNESDAY, heldOn, weeklyFor } from "@/tests/support/cadences";
import { openFor } from "@/tests/support/engagements";
import { READY } from "@/tests/support/readiness-facts";
import { addEngagement, diagnosedClient, issueReadinessReport } from "@/tests/support/reports";
import { putThrough, writtenSop } from "@/tests/support/sops";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  engagementId = await openFor(world.a.consultant, clientId);
});

const read = async (now = WEDNESDAY) => {
  const found = await getReadiness(world.a.consultant, clientId, now);
  if (!found) throw new Error("Not visible");
  const gate = (id: string) => found.readiness.gates.find((one) => one.id === id);
  return { ...found, gate };
};

test.each<[string, () => Viewer]>([
  ["another firm's owner", () => world.b.owner],
  ["a consultant who is not assigned", () => world.a.unassigned],
  ["another client's CEO", () => world.a.a2.ceo],
  ["the client's own CEO", () => world.a.a1.ceo],
  ["the client's own head", () => world.a.a1.head],
])("%s sees nothing of it", async (_who, stranger) => {
  expect(await getReadiness(stranger() as StaffViewer, clientId)).toBeNull();
});

test("a client that nobody has assessed has gates all the same, and knows what it does not know", async () => {
  const { b } = world;
  const found = await getReadiness(b.owner, b.b1.clientCompanyId, WEDNESDAY);
  expect(found).toMatchObject({ assessedOn: null, readiness: { ready: false, metCount: 0 } });
  expect(found?.readiness.gates.every(({ state }) => state === "unknown")).toBe(true);
  expect(found?.forecast).toMatchObject({ kind: "not_before", half: null, mostly: null });
});

test("an SOP that gets into use moves its gate, and its pace moves the day", async () => {
  const { consultant, owner } = world.a;
  const ids: string[] = [];
  for (let at = 0; at < 5; at++) ids.push(await writtenSop(consultant, engagementId, { title: `SOP ${at}` }));
  await asDatabaseOwner("UPDATE engagement SET starts_on = '2026-01-05' WHERE id = $1", [engagementId]);
  expect((await read()).gate("core-sops-in-use")).toMatchObject({ state: "not_met", value: 0 });
  const standing = (await read()).forecast.gates.find(({ id }) => id === "core-sops-in-use");
  expect(standing).toMatchObject({ waiting: "standing_still", half: null });

  await putThrough(consultant, owner, ids[0]!, 1, "2026-01-14");
  await putThrough(consultant, owner, ids[1]!, 1, "2026-01-28");
  const two = await read();
  expect(two.gate("core-sops-in-use")).toMatchObject({ value: 40, standing: "2 of 5 in use (40 %)" });
  const slow = two.forecast.gates.find(({ id }) => id === "core-sops-in-use");
  expect(slow).toMatchObject({ waiting: "weeks" });
  expect(slow!.half! <= slow!.mostly!).toBe(true);

  await putThrough(consultant, owner, ids[2]!, 1, "2026-02-04");
  const three = await read();
  const sooner = three.forecast.gates.find(({ id }) => id === "core-sops-in-use");
  expect(sooner!.half! < slow!.half!).toBe(true);
  expect(sooner!.mostly! < slow!.mostly!).toBe(true);

  await putThrough(consultant, owner, ids[3]!, 1, "2026-02-11");
  const four = await read();
  expect(four.gate("core-sops-in-use")).toMatchObject({ state: "met", value: 80 });
  expect(four.forecast.gates.map(({ id }) => id)).not.toContain("core-sops-in-use");
});

test("meetings that were held count over eight weeks; a withdrawn cadence's count no more", async () => {
  const { consultant } = world.a;
  expect((await read()).gate("cadence-adherence")).toMatchObject({ state: "unknown" });
  const cadence = await weeklyFor(consultant, engagementId);
  for (const week of [0, 1, 2, 4]) await heldOn(consultant, cadence, addDays(FIRST_MONDAY, 7 * week));
  expect((await read()).gate("cadence-adherence")).toMatchObject({
    state: "not_met",
    standing: "4 of 6 held (67 %)",
  });
  await heldOn(consultant, cadence, addDays(FIRST_MONDAY, 7 * 5));
  expect((await read()).gate("cadence-adherence")).toMatchObject({
    state: "met",
    standing: "5 of 6 held (83 %)",
  });
  const [row] = await asDatabaseOwner<{ version: number }>("SELECT version FROM deliverable WHERE id = $1", [
    cadence,
  ]);
  await moveDeliverable(consultant, { id: cadence, version: row?.version ?? 0, verb: "withdraw" });
  expect((await read()).gate("cadence-adherence")).toMatchObject({ state: "unknown" });
});

test("a report keeps what its gates and its day were read from, and both can be reckoned again", async () => {
  const fresh = await makeWorld();
  const { consultant, a1 } = fresh.a;
  const diagnosisId = await diagnosedClient(fresh.a.firmId, a1.clientCompanyId);
  const own = await addEngagement(fresh);
  const issued = await issueReadinessReport(consultant, {
    id: randomUUID(),
    clientCompanyId: a1.clientCompanyId,
    diagnosisId,
    engagementId: own,
  });
  const [row] = await asDatabaseOwner<{ content: ReadinessContent }>(
    "SELECT content FROM report WHERE id = $1",
    [issued.ok ? issued.value : ""],
  );
  const { format, readiness, forecast, readinessFacts, cover } = row!.content;
  expect(format).toBe(3);
  const again = readinessOf(readinessFacts!);
  expect(canonicalJson(again)).toBe(canonicalJson(readiness));
  expect(canonicalJson(forecastOf(again, readinessFacts!, cover.issuedOn))).toBe(canonicalJson(forecast));
});

test("a report of the first format is read as it was issued", async () => {
  const fresh = await makeWorld();
  const { firmId, consultant, a1 } = fresh.a;
  const { clientCompanyId } = a1;
  const diagnosisId = await diagnosedClient(firmId, clientCompanyId);
  const issued = await issueReadinessReport(consultant, { id: randomUUID(), clientCompanyId, diagnosisId });
  const of = "SELECT * FROM report WHERE id = $1";
  const [newer] = await asDatabaseOwner<{ content: ReadinessContent }>(of, [issued.ok ? issued.value : ""]);
  const content: ReadinessContent = {
    ...newer!.content,
    format: 1,
    readiness: readinessOf(READY, findReadinessRules(1)!),
  };
  delete content.forecast;
  delete content.readinessFacts;
  const id = randomUUID();
  await withFirm(firmId, (tx) =>
    tx.report.create({
      data: {
        ...{ firmId, id, clientCompanyId, diagnosisId, kind: "readiness", number: 99, content, inputs: [] },
        ...{ contentHash: contentHash(content), pdf: new Uint8Array([37]), pdfHash: "", issuedByName: "Ada" },
        issuedAt: fromIsoDay("2026-05-01"),
      },
    }),
  );
  expect(await getReport(consultant, clientCompanyId, id)).toMatchObject({
    forecastSentence: "",
    readiness: { ready: true, metCount: 9, ruleSet: { version: 1 } },
  });
});
