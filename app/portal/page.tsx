import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StageLadder } from "@/components/diagnosis/stage-ladder";
import { SharedTrend } from "@/components/portal/shared-trend";
import { FindingsInBrief } from "@/components/portal/findings-in-brief";
import { OwnedDeliverables } from "@/components/portal/owned-deliverables";
import { FinishedQuestionnaire } from "@/components/portal/finished-questionnaire";
import { WaitingList } from "@/components/portal/waiting-list";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can, languageOf } from "@/lib/auth/policy";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { WORDS } from "./page.words";

export async function generateMetadata(): Promise<Metadata> {
  const viewer = await requirePortalUser();
  const words = WORDS[languageOf(viewer)];
  return { title: can(viewer, "diagnosis:read") ? words.whereWeStand : words.myTasks };
}

export default async function PortalPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const home = await getPortalHome(viewer);
  if (!home) notFound();
  const { client, task, standing, trend, findings, owned, waiting, today } = home;

  const readsDiagnosis = can(viewer, "diagnosis:read");
  if (!standing) {
    return (
      <PageShell title={readsDiagnosis ? words.whereWeStand : words.myTasks} measure="reading">
        <WaitingList items={waiting} today={today} />
        {task?.submitted && <FinishedQuestionnaire roundId={task.roundId} />}
        {findings && <FindingsInBrief found={findings} />}
        <OwnedDeliverables owned={owned} today={today} />
        {waiting.length === 0 && !task && !findings && owned.length === 0 && !readsDiagnosis && (
          <EmptyState title={words.nothingToDo}>{words.whenYourConsultantsAsk}</EmptyState>
        )}
        {readsDiagnosis && (
          <EmptyState title={words.noDiagnosisYet}>{words.onceYourConsultantsHave(client.name)}</EmptyState>
        )}
      </PageShell>
    );
  }

  const { diagnosis, earlier, signedOffAt } = standing;
  return (
    <PageShell
      title={words.whereWeStand}
      answer={verdictSentence(diagnosis, client.name, locale)}
      actions={
        <LinkButton
          href={`/portal/diagnoses/${standing.id}`}
          variant={task && !task.submitted ? "secondary" : "primary"}
        >
          {signedOffAt ? words.readWhy : words.readWhyAndSign}
        </LinkButton>
      }
    >
      <WaitingList items={waiting} today={today} />
      {task?.submitted && <FinishedQuestionnaire roundId={task.roundId} />}
      <StageLadder
        now={diagnosis.conclusive ? { stage: diagnosis.stage, day: diagnosis.asOf } : null}
        earlier={earlier}
        heldBy={diagnosis.trace.find(({ kind }) => kind === "stage")?.sentence}
      />
      <OwnedDeliverables owned={owned} today={today} />
      {trend && <SharedTrend {...trend} companyName={client.name} />}
    </PageShell>
  );
}
