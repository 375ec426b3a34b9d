import { createHash, randomUUID } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { beforeAll, expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { shareDiagnosis } from "@/lib/diagnoses/mutations";
import { renderPdf } from "@/lib/documents/render-pdf";
import type { HandoverContent } from "@/lib/reports/handover/content";
import { handoverDocument } from "@/lib/reports/handover/document";
import { issueHandoverPack } from "@/lib/reports/handover/issue";
import { findIssuedFile } from "@/lib/reports/issued-file";
import { getSharedReport, listSharedReports } from "@/lib/reports/portal-queries";
import { getReport, getReportPdf } from "@/lib/reports/queries";
import { shareReport } from "@/lib/reports/share-mutations";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { labelOf } from "@/lib/rules/diagnosis/labels";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { fromIsoDay } from "@/lib/units/days";
import { pdfText } from "@/tests/support/pdf";
import { SNAPSHOT } from "@/tests/support/readiness-sources";
import { addEngagement, diagnosedClient } from "@/tests/support/reports";
import { putThrough, writtenSop } from "@/tests/support/sops";
import { asDatabaseOwner, makeWorld, type World } from "@/tests/support/world";

let world: World;
const AT = new Date("2026-05-04T10:00:00Z");

beforeAll(async () => {
  world = await makeWorld();
  const { firmId, a1, consultant, owner } = world.a;
  const { clientCompanyId } = a1;
  const engagementId = await addEngagement(world);
  await diagnosedClient(firmId, clientCompanyId);
  const steps = ["Weigh every pallet twice", "Sign the slip"];
  const sopId = await writtenSop(consultant, engagementId, { title: "Goods in", steps });
  await putThrough(consultant, owner, sopId, 1, "2026-05-01");
  await writtenSop(consultant, engagementId, { title: "Goods out", steps: ["A draft is nobody's yet"] });
  await withFirm(firmId, async (tx) => {
    const own = { firmId, clientCompanyId };
    const cadence = await tx.deliverable.findFirstOrThrow({ where: { ...own, kind: "cadence" } });
    await tx.cadence.create({
      data: { ...own, deliverableId: cadence.id, purpose: "Keep the week in sight" },
    });
    const [meetingId, cadenceId, day] = [randomUUID(), cadence.id, fromIsoDay("2026-04-27")];
    await tx.meeting.create({ data: { ...own, id: meetingId, cadenceId, day } });
    const of = { ...own, cadenceId, meetingId };
    const text = "One carrier for the north";
    await tx.meetingDecision.create({ data: { ...of, id: randomUUID(), text, notedByName: "C" } });
    await tx.meetingAction.create({
      data: {
        ...{ ...of, id: randomUUID(), text: "Ask three carriers", agreedDay: day },
        ...{ dueDay: fromIsoDay("2026-05-20"), ownerContactId: a1.headContactId },
      },
    });
    await tx.measure.create({
      data: { ...own, id: randomUUID(), title: "Trucks on time", goalKind: "at_least", goalLow: 95 },
    });
    await tx.escalation.create({
      data: {
        ...{ ...own, id: randomUUID(), text: "May we refund the lot?", raisedDay: fromIsoDay("2026-04-30") },
        ...{ loggedByMembershipId: consultant.membershipId, loggedByName: "C" },
      },
    });
  });
}, 60_000);

async function issued(clientCompanyId = world.a.a1.clientCompanyId, at = AT, viewer = world.a.consultant) {
  const pack = await issueHandoverPack(viewer, { id: randomUUID(), clientCompanyId }, at);
  if (!pack.ok) throw new Error(pack.reason);
  return pack.value;
}

type Row = { content: HandoverContent; content_hash: string; pdf: Buffer; pdf_hash: string; inputs: [] };
async function rowOf(id: string): Promise<Row> {
  const [row] = await asDatabaseOwner<Row>("SELECT * FROM report WHERE id = $1", [id]);
  if (!row) throw new Error("No such report");
  return row;
}

test("one file holds it all, tagged and named, and the same content gives the same bytes", async () => {
  const row = await rowOf(await issued());
  const text = await pdfText(row.pdf);
  for (const said of [
    ...[
      "Handover pack",
      "Goods in",
      "Weigh every pallet twice",
      "Goods out",
      "Order to delivery",
      "Weekly review",
    ],
    ...["Keep the week in sight", "One carrier for the north", "Ask three carriers", "Trucks on time"],
    ...["May we refund the lot?", "In the first 30 days", "What each assessment found", "All gates"],
    ...[
      "Content of this pack",
      row.content_hash.replace("sha256:", ""),
      "No accountability chart is in force",
    ],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain("A draft is nobody's yet");
  // One count of the SOPs, as in the gates; and where the file can be checked.
  const inUse = /(\d+ of \d+) (?:is|are) in use; the text of/.exec(text)?.[1];
  expect(text).toContain(`${inUse} in use (`);
  expect(text).toContain(`Check that this file is the one issued: ${row.content.cover.checkAt}`);

  const document = await getDocumentProxy(new Uint8Array(row.pdf));
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({
    Language: "en-GB",
    Title: `Handover pack: ${row.content.cover.clientName}`,
  });
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });

  expect(contentHash(row.content)).toBe(row.content_hash);
  expect(`sha256:${createHash("sha256").update(row.pdf).digest("hex")}`).toBe(row.pdf_hash);
  const of = { contentHash: row.content_hash, inputs: row.inputs };
  const again = await renderPdf("handover-pack", handoverDocument(row.content, of, new Set()), AT);
  expect(again.equals(row.pdf)).toBe(true);
  // A pack that was issued before an address was frozen with it says none.
  const cover = { ...row.content.cover };
  delete cover.checkAt;
  const older = handoverDocument({ ...row.content, cover }, of, new Set());
  expect(await pdfText(await renderPdf("handover-pack", older, AT))).not.toMatch(/issued: |undefined/);
});

test("where the groups are shown, so are the gaps between them", async () => {
  const { content } = await rowOf(await issued());
  expect(content.gaps.length).toBeGreaterThan(0);
  expect(content.history).toMatchObject([{ scores: [{}, {}, {}, {}, {}, {}, {}] }]);
});

test("issued again it is another one, and the first stays; sent twice it is one", async () => {
  const { a1, consultant } = world.a;
  const first = await issued();
  const before = await rowOf(first);
  await asDatabaseOwner("UPDATE meeting_decision SET text = 'Two carriers after all'");
  const second = await rowOf(await issued());
  expect(JSON.stringify(second.content.decisions)).toContain("Two carriers after all");
  expect(await rowOf(first)).toEqual(before);
  const input = { id: randomUUID(), clientCompanyId: a1.clientCompanyId };
  const sent = await Promise.all([1, 2].map(() => issueHandoverPack(consultant, input, AT)));
  expect(sent).toEqual([1, 2].map(() => ({ ok: true, value: input.id })));
  expect(await asDatabaseOwner("SELECT 1 FROM report WHERE id = $1", [input.id])).toHaveLength(1);
});

test("whoever may not issue is refused, and so is a client without a diagnosis", async () => {
  const { a1, a2, assistant, unassigned, owner } = world.a;
  const { clientCompanyId } = a1;
  for (const viewer of [assistant, a1.ceo, a1.head])
    expect(await issueHandoverPack(viewer, { id: randomUUID(), clientCompanyId })).toMatchObject({
      reason: "FORBIDDEN",
    });
  for (const viewer of [unassigned, world.b.owner])
    expect(await issueHandoverPack(viewer, { id: randomUUID(), clientCompanyId })).toMatchObject({
      reason: "NOT_FOUND",
    });
  const empty = { id: randomUUID(), clientCompanyId: a2.clientCompanyId };
  expect(await issueHandoverPack(owner, empty)).toMatchObject({ reason: "NOT_FOUND" });
  const taken = { id: await issued(), clientCompanyId: a2.clientCompanyId };
  await diagnosedClient(world.a.firmId, a2.clientCompanyId);
  expect(await issueHandoverPack(owner, taken)).toMatchObject({ reason: "NOT_FOUND" });
});

test("the CEO reads it once it is shared, as what it is, and its file is known", async () => {
  const { a1, consultant } = world.a;
  const id = await issued();
  expect(await getSharedReport(a1.ceo, id)).toBeNull();
  expect(await getReport(consultant, a1.clientCompanyId, id)).toMatchObject({
    kind: "handover",
    pack: { contents: expect.arrayContaining([{ term: "Decisions", value: "1 decision, 1 open action" }]) },
  });
  await shareReport(consultant, id);
  expect(await listSharedReports(a1.ceo)).toMatchObject([{ id, kind: "handover" }]);
  expect(await getSharedReport(a1.ceo, id)).toMatchObject({
    kind: "handover",
    page: null,
    pack: { look: {} },
  });
  const { pdf } = (await getReportPdf(a1.ceo, id)) ?? { pdf: new Uint8Array() };
  const fingerprint = createHash("sha256").update(pdf).digest("hex");
  expect(await findIssuedFile(fingerprint)).toMatchObject({ kind: "handover" });
});

test("a mode that hides the groups shows no gap, and an earlier round that nobody read shows its stage alone", async () => {
  const { firmId, owner, b1 } = world.b;
  const { clientCompanyId } = b1;
  await diagnosedClient(firmId, clientCompanyId, "consultant_only");
  await diagnosedClient(firmId, clientCompanyId, "consultant_only");
  const pack = await issueHandoverPack(owner, { id: randomUUID(), clientCompanyId }, AT);
  const { content, pdf } = await rowOf(pack.ok ? pack.value : "");
  const { history, gaps, readiness } = content;
  expect(gaps).toEqual([]);
  expect(history).toHaveLength(2);
  expect(history[0]).toMatchObject({ scores: null });
  expect(history[0]?.stage).not.toBeNull();
  for (const { byGroup } of readiness.scores.dimensions) expect(byGroup.head).toBeNull();
  expect(await pdfText(pdf)).not.toContain("Where the views lie apart");
});

test("of names that may be told, too, an earlier round that nobody read brings its stage and no answer; once read, its scores", async () => {
  const { firmId, owner } = world.a;
  const clientCompanyId = randomUUID();
  const company = { firmId, id: clientCompanyId, name: "A7 Foundry", currency: "EUR" };
  await withFirm(firmId, (tx) => tx.clientCompany.create({ data: company }));
  const earlierId = await diagnosedClient(firmId, clientCompanyId, "named", halfAYearBefore(4));
  await diagnosedClient(firmId, clientCompanyId, "named");
  const pack = async () => rowOf(await issued(clientCompanyId, AT, owner));
  const first = await pack();
  const { asOf: day, stage } = diagnose(halfAYearBefore(4));
  expect(first.content.history[0]).toEqual({ day, stage, scores: null });

  // Answered otherwise, to the same stage: not a byte of the pack is another one but its number.
  const snapshot = halfAYearBefore(5);
  const otherwise = diagnose(snapshot);
  expect(otherwise.stage).toBe(stage);
  expect(otherwise.dimensions).not.toEqual(diagnose(halfAYearBefore(4)).dimensions);
  await asDatabaseOwner("UPDATE diagnosis SET result = $2 WHERE id = $1", [earlierId, otherwise]);
  await asDatabaseOwner("ALTER TABLE round DISABLE TRIGGER USER");
  await asDatabaseOwner(
    "UPDATE round SET snapshot = $2 WHERE id = (SELECT round_id FROM diagnosis WHERE id = $1)",
    [earlierId, snapshot],
  );
  await asDatabaseOwner("ALTER TABLE round ENABLE TRIGGER USER");
  const second = await pack();
  const said = ({ content }: Row) =>
    JSON.stringify(content).replaceAll(`"number":${content.cover.number}`, '"number":0');
  expect(said(second)).toBe(said(first));
  expect(second.inputs).toEqual(first.inputs);

  expect(await shareDiagnosis(owner, earlierId)).toMatchObject({ ok: true });
  expect((await pack()).content.history[0]).toEqual({
    ...{ day, stage },
    scores: DIMENSIONS.map((each) => ({ title: labelOf(each), score: otherwise.dimensions[each].score })),
  });
});

/** The same five people, one of whom rates the execution so. */
function halfAYearBefore(execution: number): Snapshot {
  const respondents = SNAPSHOT.respondents.map((each) =>
    each.id === "r4" ? { ...each, answers: { ...each.answers, E1: execution, E2: execution } } : each,
  );
  return { ...SNAPSHOT, asOf: "2025-09-29", respondents };
}
