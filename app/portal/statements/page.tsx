import { notFound } from "next/navigation";
import { MarkSeen } from "@/components/portal/mark-seen";
import { PageShell } from "@/components/shell/page-shell";
import { StatementTable } from "@/components/statements/statement-table";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listStatementsForCeo } from "@/lib/statements/queries";
import { markSeenAction } from "../seen-actions";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    statements: "Statements",
    noStatementsYet: "No statements yet",
    visibleToYouAnd: "Visible to you and to your consultants",
    whatWasChargedFrom: "What was charged, from the weeks you agreed to.",
    onceYouHaveAgreed:
      "Once you have agreed to the hours of a week or a month, your consultants issue a statement of them here.",
  },
  de: {
    statements: "Abrechnungen",
    noStatementsYet: "Noch keine Abrechnungen",
    visibleToYouAnd: "Sichtbar für Sie und Ihre Beratung",
    whatWasChargedFrom: "Was berechnet wurde, aus den Wochen, denen Sie zugestimmt haben.",
    onceYouHaveAgreed:
      "Haben Sie den Stunden einer Woche oder eines Monats zugestimmt, stellt Ihre Beratung hier die Abrechnung darüber aus.",
  },
});

export const generateMetadata = () => titleIn({ en: "Statements", de: "Abrechnungen" });

export default async function PortalStatementsPage() {
  const viewer = await requirePortalUser();
  const words = WORDS[languageOf(viewer)];
  const statements = await listStatementsForCeo(viewer);
  if (!statements) notFound();
  return (
    <PageShell
      title={words.statements}
      answer={statements.length > 0 ? words.whatWasChargedFrom : undefined}
      audience={words.visibleToYouAnd}
    >
      {statements.length > 0 ? (
        <>
          <StatementTable
            statements={statements}
            timeZone={viewer.timeZone}
            downloads="/portal/tables/statements"
          />
          <MarkSeen itemIds={statements.map(({ id }) => id)} action={markSeenAction} />
        </>
      ) : (
        <EmptyState title={words.noStatementsYet}>{words.onceYouHaveAgreed}</EmptyState>
      )}
    </PageShell>
  );
}
