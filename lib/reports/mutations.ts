import "server-only";
import { createHash } from "node:crypto";
import { type Viewer, can } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { type Result, ok, refuse } from "@/lib/result";
import { contentHash } from "@/lib/rules/content-hash";
import { dayIn } from "@/lib/units/days";
import { composeReadiness } from "./compose";
import { gatherReadiness } from "./gather";
import { inTurn } from "./in-turn";
import { readinessDocument } from "./readiness-document";
import { nextNumber } from "./next-number";
import type { IssueReadinessInput } from "./schema";

export type IssueReportRefusal = "FORBIDDEN" | "NOT_FOUND";

/**
 * Issues a readiness report under the id that its form carried: sent twice, it is one report. What was read, what it
 * says, the file and the hashes of all of it go in together and never change: the app's role may only insert.
 */
export async function issueReadinessReport(
  viewer: Viewer,
  input: IssueReadinessInput,
  at: Date = new Date(),
): Promise<Result<string, IssueReportRefusal>> {
  if (!can(viewer, "report:issue")) return refuse("FORBIDDEN");
  return inTurn(viewer.firmId, () => withViewer(viewer, (tx) => issue(tx, viewer, input, at)));
}

async function issue(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId, diagnosisId, engagementId, candidateId, withCost = false }: IssueReadinessInput,
  at: Date,
): Promise<Result<string, IssueReportRefusal>> {
  const issuedOn = dayIn(viewer.timeZone, at);
  const of = { clientCompanyId, diagnosisId, engagementId: engagementId ?? null };
  const wanted = { ...of, candidateId: candidateId ?? null, withCost };
  const sources = await gatherReadiness(tx, viewer, wanted, at);
  if (!sources) return refuse("NOT_FOUND");
  const { id: firmId } = await holdNumbers(tx, viewer);
  const there = await tx.report.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
  if (there) return there.clientCompanyId === clientCompanyId ? ok(id) : refuse("NOT_FOUND");

  const number = await nextNumber(tx, firmId);
  const { firmName, displayName } = viewer;
  const content = composeReadiness(sources, { firmName, number, issuedOn, preparedBy: displayName });
  const hash = contentHash(content);
  const pdf = await renderPdf("readiness-report", readinessDocument(content, hash), at);
  const pdfHash = `sha256:${createHash("sha256").update(pdf).digest("hex")}`;
  await tx.report.create({
    data: {
      firmId,
      id,
      ...of,
      kind: "readiness",
      number,
      content,
      contentHash: hash,
      inputs: sources.inputs,
      pdf: new Uint8Array(pdf),
      pdfHash,
      issuedAt: at,
      issuedByName: displayName,
    },
  });
  await audit(tx, viewer, "report.issued", {
    entity: "report",
    entityId: id,
    clientCompanyId,
    after: { number, contentHash: hash, pdfHash },
  });
  return ok(id);
}

/** The firm's row is held until the report stands, so that two issued at once do not take the same number. */
async function holdNumbers(tx: Tx, { firmId }: Viewer): Promise<{ id: string }> {
  const [firm] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "firm" WHERE "id" = ${firmId}::uuid FOR NO KEY UPDATE`;
  if (!firm) throw new Error("A viewer's firm is gone");
  return firm;
}
