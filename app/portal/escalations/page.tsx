import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import {
  correctEscalationAction,
  decideEscalationAction,
  deleteEscalationAction,
  logEscalationAction,
  reopenEscalationAction,
  restoreEscalationAction,
} from "@/app/escalation-actions";
import { LedgerFigures } from "@/components/escalations/ledger-figures";
import { LogForm } from "@/components/escalations/log-form";
import { OwnLists } from "@/components/escalations/own-lists";
import { ownSentence } from "@/components/escalations/own-sentence";
import { PageShell } from "@/components/shell/page-shell";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { trendSentence } from "@/lib/rules/escalations/trend-sentence";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    escalations: "Escalations",
    takingDecisionsOffYour: "Taking decisions off your desk",
    yourConsultantsSeeThis:
      "Your consultants see this too; a head sees what is of their department, or what they logged",
    yourCeoAndYour:
      "Your CEO and your consultants see what you log; other heads see it where it is of their department",
  },
  de: {
    escalations: "Eskalationen",
    takingDecisionsOffYour: "Entscheidungen, die nicht mehr bei Ihnen landen",
    yourConsultantsSeeThis:
      "Ihre Beratung sieht dies auch; eine Leitung sieht, was ihre Abteilung betrifft oder was sie selbst eingetragen hat",
    yourCeoAndYour:
      "Die Geschäftsführung und Ihre Beratung sehen, was Sie eintragen; andere Leitungen sehen es, wenn es ihre Abteilung betrifft",
  },
});

export const generateMetadata = () => titleIn({ en: "Escalations", de: "Eskalationen" });

export default async function PortalEscalationsPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const own = await getOwnLedger(viewer);
  if (!own) notFound();
  const { ledger, waiting, entries, departments, departmentName } = own;

  return (
    <PageShell
      title={words.escalations}
      answer={ledger ? trendSentence(ledger.trend, locale) : ownSentence(waiting, departmentName, locale)}
      audience={ledger ? words.yourConsultantsSeeThis : words.yourCeoAndYour}
    >
      <LogForm
        clientId={own.clientCompanyId}
        newId={randomUUID()}
        today={own.today}
        departments={departments}
        rememberedDepartmentId={own.rememberedDepartmentId}
        action={logEscalationAction}
      />
      <OwnLists
        entries={entries}
        departments={departments}
        decides={ledger !== null}
        on={{
          decide: decideEscalationAction,
          reopen: reopenEscalationAction,
          correct: correctEscalationAction,
          remove: deleteEscalationAction,
          restore: restoreEscalationAction,
        }}
      >
        {ledger && <LedgerFigures title={words.takingDecisionsOffYour} ledger={ledger} />}
      </OwnLists>
      {entries.length > 0 && <TableDownloads of={words.escalations} path="/portal/tables/escalations" />}
    </PageShell>
  );
}
