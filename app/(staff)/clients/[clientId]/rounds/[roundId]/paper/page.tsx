import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportAnswers } from "@/components/assessments/import-answers";
import { PrintQuestionnaires } from "@/components/assessments/print-questionnaires";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { requireStaff } from "@/lib/auth/viewer";
import { LARGEST_FILE } from "@/lib/rounds/import-schema";
import { getPaper, MOST_SHEETS } from "@/lib/rounds/sheet-queries";
import { sheetInput } from "@/lib/rounds/sheet-schema";
import { formatDay } from "@/lib/units/days";
import { importAnswersAction } from "./actions";

export const metadata: Metadata = { title: "On paper" };

type Props = PageProps<"/clients/[clientId]/rounds/[roundId]/paper">;

export default async function PaperPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const [{ clientId, roundId }, { language, paper: size }] = await Promise.all([params, searchParams]);
  const paper = await getPaper(viewer, clientId, roundId);
  if (!paper) notFound();
  const chosen = sheetInput.parse({ language, paper: size });
  const home = `/clients/${paper.client.id}/rounds/${paper.id}`;

  return (
    <ClientPage
      client={paper.client}
      active="rounds"
      title="On paper"
      answer={answerOf(paper)}
      audience="Only the consultants of this client see this page"
      actions={<LinkButton href={home}>Round of {formatDay(paper.asOf)}</LinkButton>}
    >
      {paper.open && (
        <PrintQuestionnaires
          href={`${home}/paper/questionnaire.pdf`}
          respondents={paper.respondents}
          most={MOST_SHEETS}
          locale={chosen.language}
          paper={chosen.paper}
        />
      )}
      {paper.mayEnter && (
        <ImportAnswers
          action={importAnswersAction}
          roundId={paper.id}
          templateHref={`${home}/paper/answers.csv`}
          most={LARGEST_FILE}
          dimensions={paper.dimensions}
        />
      )}
    </ClientPage>
  );
}

function answerOf({ open, respondents }: NonNullable<Awaited<ReturnType<typeof getPaper>>>): string {
  if (!open) return "The round is closed: nothing can be printed for it or entered any more.";
  if (respondents.length === 0) return "Everybody has finished; nobody needs a sheet of paper.";
  return respondents.length === 1
    ? "One person has not finished, and can have the questionnaire on paper."
    : `${respondents.length} people have not finished, and can have the questionnaire on paper.`;
}
