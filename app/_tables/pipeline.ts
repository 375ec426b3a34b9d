import "server-only";
import { PIPELINE_STATES } from "@/components/clients/words";
import type { StaffViewer } from "@/lib/auth/policy";
import { sheetOf } from "@/lib/documents/sheet";
import { listOpportunities } from "@/lib/pipeline/queries";
import { pipelineView } from "@/lib/pipeline/schema";
import { sorted } from "@/lib/pipeline/sorted";
import { expectedOf, probabilityOf, valueOf } from "@/lib/rules/pipeline/pipeline";
import { LOST_REASONS } from "@/lib/rules/pipeline/words";
import type { Tables } from "./answer";
import { amountOf } from "./money";

/** What clients may come to buy: the open ones, the won or the lost, or all (`?state=`), as the list is filtered. */
export const PIPELINE_TABLES: Tables<{ viewer: StaffViewer }> = {
  async opportunities({ viewer, search }) {
    const asked = pipelineView.parse(search);
    const listed = await listOpportunities(viewer, asked, { whole: true });
    if (!listed) return null;
    const { firmPct } = listed;
    return sheetOf({ title: "Opportunities" }, sorted(listed.opportunities, asked.sort, firmPct), [
      ["Client", "text", ({ clientCompany }) => clientCompany.name],
      ["Opportunity", "text", ({ title }) => title],
      ["Stage", "text", ({ stage }) => PIPELINE_STATES[stage]],
      ["Whose", "text", ({ owner }) => owner?.displayName ?? null],
      ["Value", "money", (one) => amountOf(valueOf(one), one.currency)],
      ["Probability (%)", "number", (one) => probabilityOf(one, firmPct)],
      ["Expected value", "money", (one) => amountOf(expectedOf(one, firmPct), one.currency)],
      ["Currency", "text", ({ currency }) => currency],
      ["Begins", "day", ({ startsOn }) => startsOn],
      ["Next step", "text", ({ nextStep }) => nextStep],
      ["Next step by", "day", ({ nextStepDay }) => nextStepDay],
      ["Lost because", "text", ({ lostReason }) => lostReason && LOST_REASONS[lostReason]],
    ]);
  },
};
