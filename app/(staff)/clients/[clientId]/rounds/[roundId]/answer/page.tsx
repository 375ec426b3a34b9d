import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import {
  chooseLanguageAction,
  giveAnswersAction,
  noteAnswersAction,
  reportHandoffsAction,
  submitAnswersAction,
} from "@/app/answer-actions";
import { Answering } from "@/components/assessments/answering";
import { PageShell } from "@/components/shell/page-shell";
import { requireStaff } from "@/lib/auth/viewer";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "My answers" };

type Props = PageProps<"/clients/[clientId]/rounds/[roundId]/answer">;

export default async function ConsultantAnswerPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const [{ clientId, roundId }, { view, language }] = await Promise.all([params, searchParams]);
  const questionnaire = await getOwnQuestionnaire(viewer, roundId, {
    address: language,
    accepts: (await headers()).get("accept-language"),
  });
  if (questionnaire?.client.id !== clientId) notFound();
  const { client, asOf } = questionnaire;

  return (
    <PageShell
      title="How you see it, as the consultant"
      measure="reading"
      breadcrumbs={[
        { href: `/clients/${client.id}`, label: client.name },
        { href: `/clients/${client.id}/rounds/${roundId}`, label: `Round of ${formatDay(asOf)}` },
      ]}
    >
      {/* On a phone the staff's own header stays at the top: what else stays in sight stands below it. */}
      <div className="grid gap-6 max-lg:[--sticky-top:5.75rem]">
        <Answering
          questionnaire={questionnaire}
          save={giveAnswersAction}
          saveNotes={noteAnswersAction}
          chooseLanguage={chooseLanguageAction}
          saveHandoffs={reportHandoffsAction}
          finish={submitAnswersAction}
          allOnOnePage={view === "all"}
        />
      </div>
    </PageShell>
  );
}
