import { notFound } from "next/navigation";
import { PlanForClient } from "@/components/plans/plan-for-client";
import { planSentence } from "@/components/plans/words";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    plan: "Plan",
    noPlanYet: "No plan yet",
    visibleToYouAnd: "Visible to you and to your consultants",
    thePhasesOfThe:
      "The phases of the work, and what each is to bring into use, will stand here once your consultants have written them down.",
  },
  de: {
    plan: "Plan",
    noPlanYet: "Noch kein Plan",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    thePhasesOfThe:
      "Die Phasen der Arbeit, und was jede in Gebrauch bringen soll, stehen hier, sobald Ihre Beratung sie aufgeschrieben hat.",
  },
});

export const generateMetadata = () => titleIn({ en: "Plan", de: "Plan" });

export default async function PortalPlanPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const list = await listPlansForCeo(viewer);
  if (!list) notFound();
  const { plans, today } = list;
  const [newest] = plans;

  return (
    <PageShell
      title={words.plan}
      answer={newest && planSentence({ ...newest, today }, locale)}
      audience={words.visibleToYouAnd}
    >
      {plans.map((plan) => (
        <PlanForClient key={plan.id} plan={plan} today={today} />
      ))}
      {plans.length > 0 && <TableDownloads of={words.plan} path="/portal/tables/plan" />}
      {plans.length === 0 && <EmptyState title={words.noPlanYet}>{words.thePhasesOfThe}</EmptyState>}
    </PageShell>
  );
}
