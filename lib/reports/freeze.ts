import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { readLogoFile } from "@/lib/firm/read-logo";
import { type Result, ok, refuse } from "@/lib/result";
import { type Look, NO_LOOK } from "@/lib/rules/brand/look";
import { contentHash } from "@/lib/rules/content-hash";
import { dayIn, type IsoDay } from "@/lib/units/days";
import type { ReportKind } from "@/prisma/generated/enums";
import type { ReportInput } from "./content";
import type { ReportContent } from "./handover/content";
import { checkAddress } from "./check-address";
import { nextNumber } from "./next-number";

export type IssueReportRefusal = "FORBIDDEN" | "NOT_FOUND";

type ToFreeze = {
  id: string;
  kind: ReportKind;
  clientCompanyId: string;
  diagnosisId: string;
  engagementId: string | null;
  inputs: ReportInput[];
};
type Cover = { firmName: string; number: number; issuedOn: IsoDay; preparedBy: string; checkAt: string };
type Pictures = ReadonlyMap<string, Buffer>;
type Made = { content: ReportContent; render: (hash: string, logo: Pictures) => Promise<Buffer> };

/**
 * Numbers a report of either kind and keeps it for good, with its file and the hashes, under the id that its form carried.
 * The transaction is the caller's, who has found out that the viewer may, and read what it says.
 */
export async function freeze(
  tx: Tx,
  viewer: Viewer,
  { inputs, ...report }: ToFreeze,
  at: Date,
  make: (cover: Cover, look: Look) => Made,
): Promise<Result<string, IssueReportRefusal>> {
  const { id, clientCompanyId } = report;
  const { id: firmId } = await holdNumbers(tx, viewer);
  const there = await tx.report.findFirst({
    where: { firmId, id },
    select: { clientCompanyId: true, kind: true },
  });
  if (there)
    return there.clientCompanyId === clientCompanyId && there.kind === report.kind
      ? ok(id)
      : refuse("NOT_FOUND");

  const number = await nextNumber(tx, firmId);
  const { firmName, displayName, look = NO_LOOK } = viewer;
  const issuedOn = dayIn(viewer.timeZone, at);
  const { content, render } = make(
    { firmName, number, issuedOn, preparedBy: displayName, checkAt: checkAddress() },
    look,
  );
  const hash = contentHash(content);
  const pdf = await render(hash, await readLogoFile(tx, firmId, look));
  const pdfHash = `sha256:${createHash("sha256").update(pdf).digest("hex")}`;
  await tx.report.create({
    data: {
      firmId,
      ...report,
      number,
      // Plain data: the hash above would have thrown at anything else.
      content: content as object,
      contentHash: hash,
      inputs,
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
