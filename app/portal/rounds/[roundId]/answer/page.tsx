import { headers } from "next/headers";
import { notFound } from "next/navigation";
import {
  chooseLanguageAction,
  giveAnswersAction,
  noteAnswersAction,
  reportHandoffsAction,
  submitAnswersAction,
} from "@/app/answer-actions";
import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { Answering } from "@/components/assessments/answering";
import { OwnSheet } from "@/components/assessments/own-sheet";
import { PageShell } from "@/components/shell/page-shell";
import { languageOf } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { titleIn } from "@/app/portal/title";

export const generateMetadata = () => titleIn({ en: "Your questionnaire", de: "Ihr Fragebogen" });

export default async function AnswerPage({
  params,
  searchParams,
}: PageProps<"/portal/rounds/[roundId]/answer">) {
  const viewer = await requirePortalUser();
  const [{ roundId }, { view, language }] = await Promise.all([params, searchParams]);
  const questionnaire = await getOwnQuestionnaire(viewer, roundId, {
    address: language,
    // Before they choose one themselves: what they read elsewhere here, and where that is English, their browser’s.
    accepts: languageOf(viewer) === "de" ? "de" : (await headers()).get("accept-language"),
  });
  if (!questionnaire) notFound();
  const { locale, client } = questionnaire;

  return (
    <PageShell
      title={<span lang={locale}>{ANSWERING_WORDS[locale].title(client.name)}</span>}
      measure="reading"
    >
      <p lang={locale} className="text-ink-soft">
        {ANSWERING_WORDS[locale].lead(questionnaire.statements)}
      </p>
      {questionnaire.open && (
        <OwnSheet href={`/portal/rounds/${questionnaire.roundId}/answer/questionnaire.pdf`} locale={locale} />
      )}
      <Answering
        questionnaire={questionnaire}
        save={giveAnswersAction}
        saveNotes={noteAnswersAction}
        chooseLanguage={chooseLanguageAction}
        saveHandoffs={reportHandoffsAction}
        finish={submitAnswersAction}
        allOnOnePage={view === "all"}
      />
    </PageShell>
  );
}
