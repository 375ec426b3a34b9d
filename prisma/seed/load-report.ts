import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { saveBrand } from "@/lib/firm/brand-mutations";
import type { Logo } from "@/lib/rules/brand/look";
import { issueReportDraft, saveReportDraft } from "@/lib/reports/draft-mutations";
import { issueHandoverPack } from "@/lib/reports/handover/issue";
import { shareReport } from "@/lib/reports/share-mutations";
import { START } from "@/lib/rules/report/parts";
import { withViewer } from "@/lib/db/tenant";
import { done } from "./load-company";
import { demoLogo } from "./logo";

/** The firm's colour and mark. Answers a viewer who wears them already, as every later request would. */
export async function loadBrand(owner: StaffViewer): Promise<StaffViewer["look"]> {
  const [id, logo] = [randomUUID(), demoLogo()];
  done(await saveBrand(owner, { id, version: 0, accent: "#1d3f72", logo, withoutLogo: false }));
  return withViewer(owner, async (tx): Promise<StaffViewer["look"]> => {
    const row = await tx.firmLogo.findFirstOrThrow({
      where: { firmId: owner.firmId, id },
      select: { id: true, contentType: true, sha256: true, width: true, height: true },
    });
    return { accent: "#1d3f72", logo: row satisfies Logo };
  });
}

const WORDS: Partial<Record<string, string>> = {
  verdict:
    "The board asked in spring whether the seat can be filled for good. This report answers it with what was measured since.\n\nWhat we recommend\n- Keep the fractional seat until the gates below are met\n- Decide on the budget at the next meeting",
  gates: "Two of the open gates need no more of our hours: they need the next assessment.",
  risks: "None of these is new. The first one has cost more weeks than all the others together.",
};

/** A draft in the consultant's own words, and the report that was issued from it and shared. */
export async function loadReport(viewer: StaffViewer, clientCompanyId: string): Promise<void> {
  const parts = START.parts.map((part) => ({ ...part, words: WORDS[part.id] ?? "" }));
  const draft = { paper: START.paper, parts, diagnosisId: null, engagementId: null, candidateId: null };
  const { version } = done(await saveReportDraft(viewer, { clientCompanyId, version: 0, draft }));
  const issued = done(await issueReportDraft(viewer, { id: randomUUID(), clientCompanyId, version }));
  done(await shareReport(viewer, issued));
}

/** What whoever takes the seat over would be handed today; not shared yet. */
export async function loadPack(viewer: StaffViewer, clientCompanyId: string): Promise<void> {
  done(await issueHandoverPack(viewer, { id: randomUUID(), clientCompanyId }));
}
