import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadinessBadge } from "@/components/seat/candidate-list";
import { CandidateForm } from "@/components/seat/candidate-form";
import { CandidateStandings } from "@/components/seat/candidate-standings";
import { NextSteps } from "@/components/seat/next-steps";
import { SeatPage } from "@/components/seat/seat-page";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { candidateSentence } from "@/lib/rules/seat/candidate-words";
import { getCandidate } from "@/lib/seat/queries";
import { formatDay } from "@/lib/units/days";
import { deleteCandidateAction, saveCandidateAction } from "./actions";

export const metadata: Metadata = { title: "Candidate" };

export default async function CandidatePage({
  params,
}: PageProps<"/clients/[clientId]/seat/candidates/[candidateId]">) {
  const viewer = await requireStaff();
  const { clientId, candidateId } = await params;
  const found = await getCandidate(viewer, clientId, candidateId);
  if (!found) notFound();
  const { client, candidate } = found;
  const { id, name, presentSeat, inSeatSince, profile } = candidate;
  return (
    <SeatPage
      client={client}
      view="candidates"
      confidential
      title={name}
      answer={candidateSentence(profile.readiness, name)}
      audience="Only your firm’s consultants see this page; the client sees a profile in a report that has it"
    >
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <ReadinessBadge readiness={profile.readiness} />
        <span className="text-ink-soft">
          {presentSeat}
          {inSeatSince && `, since ${formatDay(inSeatSince)}`}
        </span>
      </p>
      <CandidateStandings standings={profile.standings} />
      <NextSteps next={profile.next} />
      <Section
        title="What you have seen"
        lead="A dated example makes the difference between said and shown. What is left open counts as not known, never as missing."
      >
        <CandidateForm action={saveCandidateAction} candidate={candidate} />
      </Section>
      <Section title="Delete the profile">
        <div>
          <ConfirmForm
            action={deleteCandidateAction}
            hidden={{ id }}
            ask="Delete the profile"
            askVariant="danger"
            title={`Delete the profile of ${name}?`}
            confirm="Delete it"
          >
            <p>It can be restored right afterwards. Reports that were issued with it stay as they are.</p>
          </ConfirmForm>
        </div>
      </Section>
    </SeatPage>
  );
}
