import { expect, test } from "vitest";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { diagnosed } from "../../support/rounds";
import { recheckedHire } from "../../support/tasks";
import { makeWorld } from "../../support/world";

const world = await makeWorld();
const { a, b } = world;
const { a1, owner, consultant } = a;

test("the CEO's trend is of shared rounds only, with the figures which each of them lets them see", async () => {
  const shared = [
    (await diagnosed(world, "named", "2025-03-31")).diagnosisId,
    (await diagnosed(world, "consultant_only", "2025-09-30")).diagnosisId,
  ];
  for (const id of shared) await shareDiagnosis(owner, id);
  await diagnosed(world, "named", "2026-03-31");
  await recheckedHire(consultant, a1.clientCompanyId, { role: "coo", hiredOn: "2025-06-01" });

  const home = await getPortalHome(a1.ceo);
  expect(home?.trend?.points.map(({ day, scores }) => [day, scores.execution])).toEqual([
    ["2025-03-31", 58.33],
    ["2025-09-30", 58],
  ]);
  expect(home?.trend?.events.hires).toMatchObject([{ role: "coo", day: "2025-06-01" }]);
  expect(JSON.stringify(home?.trend)).not.toMatch(/byGroup|respondent|roundId/);
});

test("nobody else has one: not a head, not another client's CEO, not another firm's", async () => {
  expect((await getPortalHome(a1.head))?.trend).toBeNull();
  expect((await getPortalHome(a.a2.ceo))?.trend?.points).toEqual([]);
  expect((await getPortalHome(b.b1.ceo))?.trend?.points).toEqual([]);
});
