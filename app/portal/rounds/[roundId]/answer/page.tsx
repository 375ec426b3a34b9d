import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { giveAnswersAction, reportHandoffsAction, submitAnswersAction } from "@/app/answer-actions";
import { Answering } from "@/components/assessments/answering";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";

export const metadata: Metadata = { title: "Your questionnaire" };

export default async function AnswerPage({
  params,
  searchParams,
}: PageProps<"/portal/rounds/[roundId]/answer">) {
  const viewer = await requirePortalUser();
  const [{ roundId }, { view }] = await Promise.all([params, searchParams]);
  const questionnaire = await getOwnQuestionnaire(viewer, roundId);
  if (!questionnaire) notFound();

  return (
    <PageShell title={`How does ${questionnaire.client.name} work today?`} measure="reading">
      <p className="text-ink-soft">
        35 statements, about 15 minutes. For each, choose the level that comes closest to what one would see
        on an ordinary week. You can stop at any time and go on later, also on another device.
      </p>
      <Answering
        questionnaire={questionnaire}
        save={giveAnswersAction}
        saveHandoffs={reportHandoffsAction}
        finish={submitAnswersAction}
        allOnOnePage={view === "all"}
      />
    </PageShell>
  );
}
