import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { saveBrand } from "@/lib/firm/brand-mutations";
import { saveReportDraft } from "@/lib/reports/draft-mutations";
import { issueHandoverPack } from "@/lib/reports/handover/issue";
import { shareReport } from "@/lib/reports/share-mutations";
import { START } from "@/lib/rules/report/parts";
import { LOGO } from "../pictures";
import { done } from "./done";
import { MARKS } from "./secrets";

/** The draft of A1's next report, the consultants' own, and the look of the firm, which all its clients see. */
export async function furnishReport(owner: StaffViewer, consultant: StaffViewer, clientCompanyId: string) {
  const parts = START.parts.map((part) => ({ ...part, words: `Said before it ${MARKS.a1Inner}` }));
  const draft = { paper: START.paper, parts, diagnosisId: null, engagementId: null, candidateId: null };
  done(await saveReportDraft(consultant, { clientCompanyId, version: 0, draft }));
  const logoId = randomUUID();
  done(await saveBrand(owner, { id: logoId, version: 0, accent: "#7a1f5c", logo: LOGO, withoutLogo: false }));
  return { logoId };
}

/** A handover pack of all that stands by then, which the CEO reads. */
export async function furnishPack(consultant: StaffViewer, clientCompanyId: string) {
  const packId = done(await issueHandoverPack(consultant, { id: randomUUID(), clientCompanyId }));
  done(await shareReport(consultant, packId));
  return { packId };
}
