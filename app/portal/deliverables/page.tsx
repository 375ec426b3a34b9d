import { notFound } from "next/navigation";
import { linkedTitle } from "@/components/deliverables/linked-title";
import { DeliverableList } from "@/components/deliverables/deliverable-list";
import { deliverablesSentence } from "@/components/deliverables/deliverables-sentence";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listDeliverablesForCeo } from "@/lib/deliverables/queries";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    deliverables: "Deliverables",
    nothingPlannedYet: "Nothing planned yet",
    visibleToYouAnd: "Visible to you and to your consultants",
    theProceduresMeetingsAnd:
      "The procedures, meetings and responsibilities that the work is to leave behind will stand here, with who owns each and by when it is to be in use.",
  },
  de: {
    deliverables: "Ergebnisse",
    nothingPlannedYet: "Noch nichts geplant",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    theProceduresMeetingsAnd:
      "Hier stehen die Abläufe, Besprechungen und Zuständigkeiten, die von der Arbeit bleiben sollen: wem jedes gehört und bis wann es in Gebrauch sein soll.",
  },
});

export const generateMetadata = () => titleIn({ en: "Deliverables", de: "Ergebnisse" });

export default async function PortalDeliverablesPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const list = await listDeliverablesForCeo(viewer);
  if (!list) notFound();
  const { deliverables, today } = list;

  return (
    <PageShell
      title={words.deliverables}
      answer={deliverablesSentence(deliverables, today, locale)}
      audience={words.visibleToYouAnd}
    >
      {deliverables.length > 0 ? (
        <>
          <DeliverableList deliverables={deliverables} today={today} level={2} titleOf={linkedTitle} />
          <TableDownloads of={words.deliverables} path="/portal/tables/deliverables" />
        </>
      ) : (
        <EmptyState title={words.nothingPlannedYet}>{words.theProceduresMeetingsAnd}</EmptyState>
      )}
    </PageShell>
  );
}
