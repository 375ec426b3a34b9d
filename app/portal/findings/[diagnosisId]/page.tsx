import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { ReplacedNotice, withVersion } from "@/components/diagnosis/version-notice";
import { Findings } from "@/components/portal/findings";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getFindings } from "@/lib/diagnoses/head-queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Where we stand" };

/** A diagnosis for the heads: the CEO reads more of it on a page of their own. */
export default async function FindingsPage({ params }: PageProps<"/portal/findings/[diagnosisId]">) {
  const viewer = await requirePortalUser();
  const { diagnosisId } = await params;
  const shared = await getFindings(viewer, diagnosisId);
  if (!shared) notFound();
  const { findings, client, replacedBy } = shared;

  return (
    <PageShell
      title={withVersion(`Diagnosis as of ${formatDay(shared.asOf)}`, shared.versionNumber)}
      answer={verdictSentence(findings, client.name)}
      audience="The heads, the CEO and your consultants see this. Nobody here is shown anybody’s own answers."
      breadcrumbs={[{ href: "/portal", label: "My tasks" }]}
    >
      <ReplacedNotice replacedBy={replacedBy} href={`/portal/findings/${replacedBy?.id ?? ""}`} />
      <Findings findings={findings} earlier={shared.earlier} />
      <Comments viewer={viewer} thread={shared.thread} />
    </PageShell>
  );
}
