import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { ReplacedNotice, withVersion } from "@/components/diagnosis/version-notice";
import { Findings } from "@/components/portal/findings";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getFindings } from "@/lib/diagnoses/head-queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    myTasks: "My tasks",
    diagnosisAsOf: (day: string | number) => `Diagnosis as of ${day}`,
    theHeadsTheCeo:
      "The heads, the CEO and your consultants see this. Nobody here is shown anybody’s own answers.",
  },
  de: {
    myTasks: "Meine Aufgaben",
    diagnosisAsOf: (day) => `Diagnose vom ${day}`,
    theHeadsTheCeo:
      "Die Leitungen, die Geschäftsführung und Ihre Beratung sehen dies. Die Antworten Einzelner werden hier niemandem gezeigt.",
  },
});

export const generateMetadata = () => titleIn({ en: "Where we stand", de: "Wo wir stehen" });

/** A diagnosis for the heads: the CEO reads more of it on a page of their own. */
export default async function FindingsPage({ params }: PageProps<"/portal/findings/[diagnosisId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { diagnosisId } = await params;
  const shared = await getFindings(viewer, diagnosisId);
  if (!shared) notFound();
  const { findings, client, replacedBy } = shared;

  return (
    <PageShell
      title={withVersion(words.diagnosisAsOf(formatDay(shared.asOf, locale)), shared.versionNumber, locale)}
      answer={verdictSentence(findings, client.name, locale)}
      audience={words.theHeadsTheCeo}
      breadcrumbs={[{ href: "/portal", label: words.myTasks }]}
    >
      <ReplacedNotice replacedBy={replacedBy} href={`/portal/findings/${replacedBy?.id ?? ""}`} />
      <Findings findings={findings} earlier={shared.earlier} />
      <Comments viewer={viewer} thread={shared.thread} />
    </PageShell>
  );
}
