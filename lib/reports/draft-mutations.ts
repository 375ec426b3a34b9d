import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { sourcesOf } from "./draft-sources";
import { draftOf, type IssueDraft, type SaveDraft } from "./draft-schema";
import { inTurn } from "@/lib/documents/in-turn";
import type { IssueReportRefusal } from "./freeze";
import { issueInTx } from "./issue";
import { findDraft } from "./read-draft";

export type SaveDraftRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/**
 * Keeps the draft of a client's next report; version 0 is the one that nobody kept yet. STALE: somebody else saved since
 * it was read; theirs stands, and whoever is refused still has their own.
 */
export async function saveReportDraft(
  viewer: Viewer,
  { clientCompanyId, version, draft }: SaveDraft,
  now: Date = new Date(),
): Promise<Result<{ version: number }, SaveDraftRefusal>> {
  if (!can(viewer, "report:compose")) return refuse("FORBIDDEN");
  const { firmId, displayName: savedByName } = viewer;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { reportDraft: { select: { composition: true, version: true } } },
    });
    if (!client) return refuse("NOT_FOUND");
    const there = client.reportDraft;
    // Sent again after a lost answer, or nothing was changed: it is what is kept already.
    if (there && canonicalJson(draftOf(there.composition)) === canonicalJson(draft))
      return ok({ version: there.version });
    const saved = { composition: draft, savedAt: now, savedByName };
    if (!there && version === 0)
      // Of two who keep the first draft at once the second one's insert fails, is tried again, and finds this one.
      await tx.reportDraft.create({ data: { firmId, clientCompanyId, ...saved } });
    else {
      const { count } = await tx.reportDraft.updateMany({
        where: { firmId, clientCompanyId, version },
        data: { ...saved, version: { increment: 1 } },
      });
      if (count === 0) return refuse("STALE");
    }
    await audit(tx, viewer, "report.drafted", {
      entity: "report_draft",
      entityId: clientCompanyId,
      clientCompanyId,
      after: { version: version + 1 },
    });
    return ok({ version: version + 1 });
  });
}

/** Issues the draft as it was looked at, under the id that its form carried. STALE: it was saved again since. */
export async function issueReportDraft(
  viewer: Viewer,
  { id, clientCompanyId, version }: IssueDraft,
  at: Date = new Date(),
): Promise<Result<string, IssueReportRefusal | "STALE">> {
  if (!can(viewer, "report:issue")) return refuse("FORBIDDEN");
  return inTurn(viewer.firmId, () =>
    withViewer(viewer, async (tx) => {
      const found = await findDraft(tx, viewer, clientCompanyId);
      if (!found) return refuse("NOT_FOUND");
      if (found.draft.version !== version) return refuse("STALE");
      const wanted = sourcesOf(found.draft, found.choices);
      if (!wanted) return refuse("NOT_FOUND");
      const { engagementId, candidateId, ...rest } = wanted;
      const of = {
        ...(engagementId !== null && { engagementId }),
        ...(candidateId !== null && { candidateId }),
      };
      return issueInTx(tx, viewer, { id, clientCompanyId, ...rest, ...of, composition: found.draft }, at);
    }),
  );
}
