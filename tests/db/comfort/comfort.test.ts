import { beforeAll, expect, test } from "vitest";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { star } from "@/lib/favourites/mutations";
import { getAtHand } from "@/lib/favourites/queries";
import { refsOf, type StarForm } from "@/lib/favourites/schema";
import { getFirstSteps } from "@/lib/guide/queries";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { getPortfolio } from "@/lib/portfolio/queries";
import { chooseAppearance, putGuideAway } from "@/lib/preferences/mutations";
import { openFor } from "../../support/engagements";
import { done } from "../../support/matrix/done";
import { startedRound } from "../../support/rounds";
import { writtenSop } from "../../support/sops";
import { asDatabaseOwner, makeWorld, signedIn, type World } from "../../support/world";

let world: World;
let sopId: string;
let engagementId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { consultant, a1 } = world.a;
  engagementId = await openFor(consultant, a1.clientCompanyId, { endsOn: null });
  sopId = await writtenSop(consultant, engagementId, { title: "Quoting" });
});

const on = (kind: StarForm["kind"], itemId: string, wanted: "on" | "off" = "on"): StarForm => ({
  ...{ kind, itemId, star: wanted },
});
const favourites = async (viewer: StaffViewer) =>
  (await getAtHand(viewer, []))?.favourites.map(({ label }) => label);

test("favourites are one's own, kept once however often it is said, and let go again", async () => {
  const { owner, consultant, a1 } = world.a;
  done(await star(consultant, on("client", a1.clientCompanyId)));
  done(await star(consultant, on("client", a1.clientCompanyId)));
  done(await star(consultant, on("sop", sopId)));
  expect(await favourites(consultant)).toEqual(["Quoting", "A1 Joinery"]);
  expect(await favourites(owner)).toEqual([]);
  expect((await getClientOverview(consultant, a1.clientCompanyId))?.isStarred).toBe(true);
  expect((await getClientOverview(owner, a1.clientCompanyId))?.isStarred).toBe(false);
  done(await star(consultant, on("client", a1.clientCompanyId, "off")));
  expect(await favourites(consultant)).toEqual(["Quoting"]);
});

test("what is not theirs to see is neither kept nor named, and the client's people have none", async () => {
  const { unassigned, a1 } = world.a;
  const gone = { ok: false, reason: "NOT_FOUND" };
  for (const viewer of [unassigned, world.b.owner, a1.ceo] as Viewer[])
    expect(await star(viewer, on("client", a1.clientCompanyId))).toEqual(gone);
  expect(await star(world.a.consultant, on("report", sopId))).toEqual(gone);
  expect(await getAtHand(a1.ceo as unknown as StaffViewer, [])).toBeNull();
  const recent = refsOf([
    `client:${a1.clientCompanyId}`,
    `sop:${sopId}`,
    `engagement:${engagementId}`,
    "sop:x",
    "cat",
  ]);
  expect(recent).toHaveLength(3);
  expect((await getAtHand(world.a.owner, recent))?.recent.map(({ kind }) => kind)).toEqual([
    "client",
    "sop",
    "engagement",
  ]);
  for (const viewer of [unassigned, world.b.owner])
    expect(await getAtHand(viewer, recent)).toEqual({ favourites: [], recent: [] });
});

test("a favourite that is in the bin, or whose client one no longer sees, is not shown", async () => {
  const { consultant, a1, a2 } = world.a;
  done(await star(consultant, on("client", a2.clientCompanyId)));
  const binned = (at: string) =>
    asDatabaseOwner(`UPDATE client_company SET deleted_at = ${at} WHERE id = $1`, [a2.clientCompanyId]);
  expect(await favourites(consultant)).toEqual(["A2 Logistics", "Quoting"]);
  await binned("now()");
  expect(await favourites(consultant)).toEqual(["Quoting"]);
  await binned("NULL");
  const without = [consultant.membershipId, a1.clientCompanyId];
  await asDatabaseOwner(
    "DELETE FROM assignment WHERE membership_id = $1 AND client_company_id = $2",
    without,
  );
  expect(await favourites(consultant)).toEqual(["A2 Logistics"]);
  await asDatabaseOwner(
    "INSERT INTO assignment (membership_id, client_company_id, firm_id) VALUES ($1, $2, $3)",
    [...without, world.a.firmId],
  );
});

test("the database itself shows each their own rows, and lets nobody write another's", async () => {
  const { owner, consultant, a1, firmId } = world.a;
  done(await chooseAppearance(consultant, { theme: "dark", density: "compact" }));
  done(await chooseAppearance(a1.ceo, { theme: "light", density: "comfortable" }));
  const counts = (viewer: Viewer) =>
    withViewer(viewer, async (tx) => [await tx.favourite.count(), await tx.preference.count()]);
  expect(await counts(consultant)).toEqual([2, 1]);
  expect(await counts(a1.ceo)).toEqual([0, 1]);
  for (const viewer of [owner, world.b.owner]) expect(await counts(viewer)).toEqual([0, 0]);
  const theirs = { firmId, membershipId: consultant.membershipId };
  await expect(
    withViewer(owner, (tx) =>
      tx.favourite.create({
        data: { ...theirs, kind: "client", itemId: engagementId, clientCompanyId: a1.clientCompanyId },
      }),
    ),
  ).rejects.toThrow();
  const { count } = await withViewer(owner, (tx) =>
    tx.preference.updateMany({ where: theirs, data: { theme: "light" } }),
  );
  expect(count).toBe(0);
});

test("how it looks is said with the session, to that person alone", async () => {
  const rows = await db().$queryRaw<Array<{ theme: string; density: string }>>`
    SELECT theme::text, density::text FROM preference_of(${world.a.firmId}::uuid, ${world.a.consultant.membershipId}::uuid)`;
  // Without a sign-in the function shows nothing: it stands behind the same wall.
  expect(rows).toEqual([]);
  const fresh = await signedIn(world.a.firmId, "owner", "Fay Fresh");
  expect(fresh.preference).toEqual({ theme: "system", density: "comfortable", guideAway: false });
});

test("the first steps follow the work, for owners alone, and can be put away and brought back", async () => {
  const { owner, consultant, a1 } = world.a;
  expect(await getFirstSteps(consultant)).toBeNull();
  expect(await putGuideAway(consultant, { away: true })).toEqual({ ok: false, reason: "FORBIDDEN" });
  const stepsDone = async (viewer: StaffViewer) =>
    (await getFirstSteps(viewer))?.steps.filter(({ isDone }) => isDone).map(({ id }) => id);
  expect(await stepsDone(owner)).toEqual(["client", "ceo", "engagement"]);
  expect((await getPortfolio(owner))?.guide?.next?.id).toBe("round");
  expect((await getPortfolio(consultant))?.guide).toBeNull();
  expect((await getClientOverview(owner, a1.clientCompanyId))?.guide?.next?.id).toBe("round");
  expect((await getClientOverview(owner, world.a.a2.clientCompanyId))?.guide).toBeNull();

  const roundId = await startedRound(world);
  expect((await getFirstSteps(owner))?.next?.href).toBe(`/clients/${a1.clientCompanyId}/rounds/${roundId}`);
  await asDatabaseOwner("UPDATE respondent SET submitted_at = now() WHERE round_id = $1", [roundId]);
  expect(await stepsDone(owner)).toEqual(["client", "ceo", "round", "answers", "engagement"]);

  done(await putGuideAway(owner, { away: true }));
  const away = {
    ...owner,
    preference: { theme: "system", density: "comfortable", guideAway: true },
  } as const;
  expect((await getPortfolio(away))?.guide).toBeNull();
  expect(await stepsDone(away)).toHaveLength(5);
});
