import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddRespondents } from "@/components/assessments/add-respondents";
import { CloseRound } from "@/components/assessments/close-round";
import { CONFIDENTIALITY } from "@/components/assessments/confidentiality";
import { NextRound } from "@/components/assessments/next-round";
import { PersonalLinks } from "@/components/assessments/personal-links";
import { RoundCalendar } from "@/components/assessments/round-calendar";
import { ReopenRound } from "@/components/assessments/reopen-round";
import { RoundVersions } from "@/components/assessments/round-versions";
import { RoundProgress } from "@/components/assessments/round-progress";
import { RespondentTable } from "@/components/assessments/respondent-table";
import { withVersion } from "@/components/diagnosis/version-notice";
import { ClientPage } from "@/components/clients/client-page";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getRound } from "@/lib/rounds/queries";
import { formatDay } from "@/lib/units/days";
import {
  addRespondentsAction,
  changeCalendarAction,
  cancelNextRoundAction,
  closeRoundAction,
  makeLinksAction,
  remindAction,
  removeRespondentAction,
  reopenRoundAction,
  scheduleNextRoundAction,
  withdrawLinkAction,
} from "./actions";

export const metadata: Metadata = { title: "Round" };

export default async function RoundPage({ params }: PageProps<"/clients/[clientId]/rounds/[roundId]">) {
  const viewer = await requireStaff();
  const { clientId, roundId } = await params;
  const round = await getRound(viewer, clientId, roundId);
  if (!round) notFound();
  const isOpen = round.state === "open";
  const mayChange = isOpen && can(viewer, "round:start");
  const mayComeBack =
    !isOpen && !round.replacedBy && round.openRoundId === null && can(viewer, "round:start");
  const home = `/clients/${round.client.id}`;
  const self = round.respondents.find(({ isViewer }) => isViewer);

  return (
    <ClientPage
      client={round.client}
      active="rounds"
      title={withVersion(`Round of ${formatDay(round.asOf)}`, round.versionNumber)}
      answer={answerOf(round)}
      audience={`${CONFIDENTIALITY[round.confidentiality].title}: ${CONFIDENTIALITY[round.confidentiality].forStaff}`}
      actions={
        round.diagnosisId ? (
          <LinkButton href={`${home}/diagnoses/${round.diagnosisId}`} variant="primary">
            See the diagnosis
          </LinkButton>
        ) : (
          <>
            {self && (
              <LinkButton
                href={`${home}/rounds/${round.id}/answer`}
                variant={self.submittedAt ? "secondary" : "primary"}
              >
                {self.submittedAt ? "Read my answers" : "Answer as consultant"}
              </LinkButton>
            )}
            <LinkButton href={`${home}/rounds/${round.id}/paper`}>On paper</LinkButton>
          </>
        )
      }
    >
      <RoundVersions home={home} round={round} timeZone={viewer.timeZone} />
      <RespondentTable
        roundId={round.id}
        downloads={`${home}/tables/respondents?round=${round.id}`}
        respondents={round.respondents}
        itemsAsked={round.itemsAsked}
        timeZone={viewer.timeZone}
        remove={mayChange ? removeRespondentAction : undefined}
      />
      <p className="text-sm">
        <TextLink href={`${home}/rounds/${round.id}/notes`}>Notes and evidence beside the answers</TextLink>
      </p>
      <RoundProgress progress={round.progress} thin={isOpen ? round.thin : []} />
      {isOpen && (
        <RoundCalendar
          round={round}
          remindable={round.remindable}
          change={mayChange ? changeCalendarAction : undefined}
          remind={mayChange ? remindAction : undefined}
        />
      )}
      {mayChange && (
        <PersonalLinks
          roundId={round.id}
          respondents={round.respondents.filter(({ takesLink, submittedAt }) => takesLink && !submittedAt)}
          sends={round.sends}
          timeZone={viewer.timeZone}
          make={makeLinksAction}
          withdraw={withdrawLinkAction}
        />
      )}
      {mayChange && (
        <AddRespondents
          action={addRespondentsAction}
          roundId={round.id}
          clientId={round.client.id}
          contacts={round.askable}
          self={round.selfAsked ? undefined : { name: viewer.displayName }}
        />
      )}
      {isOpen && can(viewer, "round:close") && (
        <CloseRound action={closeRoundAction} id={randomUUID()} clientId={round.client.id} round={round} />
      )}
      {mayComeBack && (
        <>
          <NextRound
            clientId={round.client.id}
            round={round}
            planned={round.planned}
            id={randomUUID()}
            actions={{ schedule: scheduleNextRoundAction, cancel: cancelNextRoundAction }}
          />
          <ReopenRound
            action={reopenRoundAction}
            id={randomUUID()}
            clientId={round.client.id}
            round={round}
          />
        </>
      )}
    </ClientPage>
  );
}

function answerOf({ state, respondents }: NonNullable<Awaited<ReturnType<typeof getRound>>>): string {
  const finished = respondents.filter(({ submittedAt }) => submittedAt).length;
  const all = respondents.length;
  if (state === "closed") return `Closed: ${finished} of ${all} had finished, and the answers are frozen.`;
  if (finished === all) return "Everybody has finished; the round can be closed.";
  return `${finished} of ${all} have finished.`;
}
