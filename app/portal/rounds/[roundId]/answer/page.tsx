import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { giveAnswersAction, reportHandoffsAction, submitAnswersAction } from "@/app/answer-actions";
import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { Answering } from "@/components/assessments/answering";
import { OwnSheet } from "@/components/assessments/own-sheet";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { localeOf } from "@/lib/rules/questionnaire/locales";

export const metadata: Metadata = { title: "Your questionnaire" };

export default async function AnswerPage({
  params,
  searchParams,
}: PageProps<"/portal/rounds/[roundId]/answer">) {
  const viewer = await requirePortalUser();
  const [{ roundId }, { view, language }] = await Promise.all([params, searchParams]);
  const locale = localeOf(language);
  const questionnaire = await getOwnQuestionnaire(viewer, roundId, locale);
  if (!questionnaire) notFound();

  return (
    <PageShell title={ANSWERING_WORDS[locale].title(questionnaire.client.name)} measure="reading">
      <p lang={locale} className="text-ink-soft">
        {ANSWERING_WORDS[locale].lead(questionnaire.statements)}
      </p>
      {questionnaire.open && (
        <OwnSheet href={`/portal/rounds/${questionnaire.roundId}/answer/questionnaire.pdf`} locale={locale} />
      )}
      <Answering
        questionnaire={questionnaire}
        locale={locale}
        save={giveAnswersAction}
        saveHandoffs={reportHandoffsAction}
        finish={submitAnswersAction}
        allOnOnePage={view === "all"}
      />
    </PageShell>
  );
}
