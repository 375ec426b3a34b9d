import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { saveBrand } from "@/lib/firm/brand-mutations";
import { getFirm } from "@/lib/firm/queries";
import { issueReportDraft, saveReportDraft } from "@/lib/reports/draft-mutations";
import { getDraftPdf, getReportDraft } from "@/lib/reports/draft-queries";
import type { ReportDraft } from "@/lib/reports/draft-schema";
import { getSharedReport } from "@/lib/reports/portal-queries";
import { getReportPdf } from "@/lib/reports/queries";
import { shareReport } from "@/lib/reports/share-mutations";
import { getDraftDocx, getReportDocx } from "@/lib/reports/word-queries";
import { moved, START } from "@/lib/rules/report/parts";
import { docxText } from "@/tests/support/docx";
import { pdfText } from "@/tests/support/pdf";
import { LOGO } from "@/tests/support/pictures";
import { addEngagement, diagnosedClient, issueReadinessReport } from "@/tests/support/reports";
import { type World, asDatabaseOwner, makeWorld } from "@/tests/support/world";

let world: World;
let clientId: string;

beforeAll(async () => {
  world = await makeWorld();
  clientId = world.a.a1.clientCompanyId;
  await diagnosedClient(world.a.firmId, clientId);
  await addEngagement(world);
});

const NEWEST = { diagnosisId: null, engagementId: null, candidateId: null };
function draftWith(words: string): ReportDraft {
  const parts = moved(START.parts, "risks", -1).map((part) => ({
    ...part,
    isIn: ["verdict", "gates", "risks", "appendix"].includes(part.id),
    words: part.id === "risks" ? words : "",
  }));
  return { paper: "us-letter", parts, ...NEWEST };
}
const versionNow = async () => (await getReportDraft(world.a.consultant, clientId))?.draft.version ?? -1;
const save = async (words: string, viewer: Viewer = world.a.consultant) =>
  saveReportDraft(viewer, {
    clientCompanyId: clientId,
    version: await versionNow(),
    draft: draftWith(words),
  });

test("a client without a draft starts with every part but costs and a person, and keeps none of it", async () => {
  const found = await getReportDraft(world.a.owner, world.a.a2.clientCompanyId);
  expect(found).toMatchObject({ preview: null, draft: { version: 0, savedByName: null } });
  expect(found?.draft.parts.filter(({ isIn }) => !isIn).map(({ id }) => id)).toEqual(["cost", "candidate"]);
});

test("a draft is kept once, and of two who save at once the second is refused and both texts are there to be read", async () => {
  expect(await save("First")).toEqual({ ok: true, value: { version: 1 } });
  expect(await save("First")).toEqual({ ok: true, value: { version: 1 } });
  const both = await Promise.all(
    (["Mine", "Theirs"] as const).map((words, at) =>
      saveReportDraft(at === 0 ? world.a.consultant : world.a.owner, {
        clientCompanyId: clientId,
        version: 1,
        draft: draftWith(words),
      }),
    ),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, reason: "STALE" });
  const won = both[0]?.ok ? "Mine" : "Theirs";
  const found = await getReportDraft(world.a.consultant, clientId);
  expect(found?.draft).toMatchObject({ version: 2, paper: "us-letter" });
  expect(found?.draft.parts.find(({ id }) => id === "risks")?.words).toBe(won);
  const [trail] = await asDatabaseOwner<{ count: string }>(
    "SELECT count(*) FROM audit_event WHERE entity_id = $1 AND action = 'report.drafted'",
    [clientId],
  );
  expect(trail?.count).toBe("2");
});

test("nobody else's to see or to save: strangers, an assistant, the client's own people", async () => {
  await save("Ours");
  const version = await versionNow();
  for (const viewer of [
    world.b.owner,
    world.a.unassigned,
    world.a.assistant,
    world.a.a1.ceo,
    world.a.a1.head,
  ]) {
    expect(await getReportDraft(viewer, clientId)).toBeNull();
    expect(await getDraftPdf(viewer, clientId)).toBeNull();
    expect(await getDraftDocx(viewer, clientId)).toBeNull();
    const draft = draftWith("Taken over");
    expect(await saveReportDraft(viewer, { clientCompanyId: clientId, version, draft })).toMatchObject({
      ok: false,
    });
    expect(
      await issueReportDraft(viewer, { id: randomUUID(), clientCompanyId: clientId, version }),
    ).toMatchObject({ ok: false });
  }
  expect(await versionNow()).toBe(version);
  expect(await withViewer(world.a.a1.ceo, (tx) => tx.reportDraft.count())).toBe(0);
});

test("what is issued is the draft: its parts, their order, its words and paper; one that was saved since is refused", async () => {
  await save("The tide turns in **March**.\n\nWe ask\n- for a budget");
  const version = await versionNow();
  const of = { clientCompanyId: clientId, version };
  expect(
    await issueReportDraft(world.a.consultant, { ...of, id: randomUUID(), version: version - 1 }),
  ).toEqual({ ok: false, reason: "STALE" });
  const id = randomUUID();
  expect(await issueReportDraft(world.a.consultant, { ...of, id })).toEqual({ ok: true, value: id });
  const text = await pdfText((await getReportPdf(world.a.consultant, id))?.pdf ?? new Uint8Array());
  const places = [
    "Where the company stands",
    "The tide turns in **March**.",
    "for a budget",
    "Appendix:",
  ].map((said) => text.indexOf(said));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  // Left out, and nothing of it is read either.
  for (const gone of ["Scores and gaps", "Hours and value", "151:15"]) expect(text).not.toContain(gone);
  const [row] = await asDatabaseOwner<{ content: { hours: unknown; parts: unknown[] } }>(
    "SELECT content FROM report WHERE id = $1",
    [id],
  );
  expect(row?.content).toMatchObject({ format: 3, paper: "us-letter", hours: null });
  expect(row?.content.parts).toHaveLength(4);
  const draft = await pdfText((await getDraftPdf(world.a.consultant, clientId))?.pdf ?? new Uint8Array());
  expect(draft).toContain("Preview");
  const inWord = await docxText((await getDraftDocx(world.a.consultant, clientId))?.docx ?? new Uint8Array());
  expect(inWord).toContain("A draft. Nothing of it was issued");
  expect(inWord).toContain("The tide turns in **March**.");
});

test("an issued report's bytes and page stay: scored again, renamed, hours corrected, another look, another draft", async () => {
  const { owner, a1, firmId } = world.a;
  const { brand } = await getFirm(owner);
  const logo = {
    id: randomUUID(),
    version: brand.version,
    accent: "#7a1f5c",
    logo: LOGO,
    withoutLogo: false,
  } as const;
  await saveBrand(owner, logo);
  const look = {
    accent: "#7a1f5c",
    logo: { id: logo.id, contentType: "image/png", sha256: "", width: 24, height: 24 },
  } as const;
  await save("As it was");
  const id = randomUUID();
  const version = await versionNow();
  await issueReportDraft({ ...owner, look }, { id, clientCompanyId: clientId, version });
  await shareReport(owner, id);
  const read = async () => ({
    page: await getSharedReport(a1.ceo, id),
    word: await docxText((await getReportDocx(a1.ceo, id))?.docx ?? new Uint8Array()),
    file: Buffer.from((await getReportPdf(a1.ceo, id))?.pdf ?? []).toString("base64"),
  });
  const before = await read();
  expect(before.word).toContain(before.page?.pdfHash.slice("sha256:".length));
  for (const stranger of [world.a.a2.ceo, a1.head, world.a.unassigned, world.b.owner])
    expect(await getReportDocx(stranger, id)).toBeNull();
  expect(before.page?.page).toMatchObject({ look: { accent: "#7a1f5c", logo: { id: logo.id } } });

  await saveBrand(owner, {
    ...logo,
    id: randomUUID(),
    version: brand.version + 1,
    accent: "#0b7a3c",
    logo: null,
    withoutLogo: true,
  });
  await save("Another");
  await withFirm(firmId, async (tx) => {
    const own = { firmId, clientCompanyId: clientId };
    await tx.clientCompany.updateMany({ where: { firmId, id: clientId }, data: { name: "Renamed Ltd" } });
    await tx.firm.updateMany({ where: { id: firmId }, data: { name: "Another firm" } });
    await tx.timeEntry.updateMany({ where: own, data: { minutes: 1 } });
    await tx.deliverable.updateMany({ where: own, data: { title: "Gone" } });
  });
  await diagnosedClient(firmId, clientId);
  expect(await read()).toEqual(before);
});

test("a report from before reports had parts has its file, and no page that would be made up for it", async () => {
  const { consultant, owner, a1 } = world.a;
  const [{ id: diagnosisId = "" } = {}] = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM diagnosis WHERE client_company_id = $1 LIMIT 1",
    [clientId],
  );
  const id = randomUUID();
  await issueReadinessReport(consultant, { id, clientCompanyId: clientId, diagnosisId });
  await asDatabaseOwner(
    "UPDATE report SET content = content - 'parts' - 'paper' - 'look' || '{\"format\": 2}' WHERE id = $1",
    [id],
  );
  await shareReport(owner, id);
  const shared = await getSharedReport(a1.ceo, id);
  expect(shared).toMatchObject({ id, page: null });
  expect(shared?.headline).toContain("ready");
  expect((await getReportPdf(a1.ceo, id))?.pdf.length).toBeGreaterThan(1_000);
  expect(await getReportDocx(a1.ceo, id)).toBeNull();
  for (const stranger of [world.a.a2.ceo, a1.head]) expect(await getSharedReport(stranger, id)).toBeNull();
});
