import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { readLogoFile } from "@/lib/firm/read-logo";
import { type Result, ok, refuse } from "@/lib/result";
import { NO_LOOK } from "@/lib/rules/brand/look";
import { contentHash } from "@/lib/rules/content-hash";
import { type Composition, leftOut, WHOLE } from "@/lib/rules/report/parts";
import { dayIn } from "@/lib/units/days";
import { composeReadiness } from "./compose";
import { gatherReadiness } from "./gather";
import { nextNumber } from "./next-number";
import { readinessDocument } from "./readiness-document";
import type { IssueReadinessInput } from "./schema";

export type IssueReportRefusal = "FORBIDDEN" | "NOT_FOUND";

/** What is in, in which order and with which words: those of a draft, or everything there is. */
type ToIssue = IssueReadinessInput & { composition?: Composition };

/** In the transaction of whoever calls, which has found out that the viewer may. */
export async function issueInTx(
  tx: Tx,
  viewer: Viewer,
  input: ToIssue,
  at: Date,
): Promise<Result<string, IssueReportRefusal>> {
  const { id, clientCompanyId, diagnosisId, engagementId = null, candidateId = null } = input;
  const { composition = WHOLE, withCost = false } = input;
  const issuedOn = dayIn(viewer.timeZone, at);
  const of = { clientCompanyId, diagnosisId, engagementId };
  const wanted = { ...of, candidateId, withCost, without: leftOut(composition) };
  const sources = await gatherReadiness(tx, viewer, wanted, at);
  if (!sources) return refuse("NOT_FOUND");
  const { id: firmId } = await holdNumbers(tx, viewer);
  const there = await tx.report.findFirst({ where: { firmId, id }, select: { clientCompanyId: true } });
  if (there) return there.clientCompanyId === clientCompanyId ? ok(id) : refuse("NOT_FOUND");

  const number = await nextNumber(tx, firmId);
  const { firmName, displayName, look = NO_LOOK } = viewer;
  const cover = { firmName, number, issuedOn, preparedBy: displayName };
  const content = composeReadiness(sources, cover, { composition, look });
  const hash = contentHash(content);
  const pictures = await readLogoFile(tx, firmId, look);
  const pdf = await renderPdf("readiness-report", readinessDocument(content, hash), at, pictures);
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
