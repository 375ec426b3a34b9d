import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UndoNotice } from "@/components/clients/undo-notice";
import { CandidateList } from "@/components/seat/candidate-list";
import { PersonFields } from "@/components/seat/person-fields";
import { SeatPage } from "@/components/seat/seat-page";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { listCandidates } from "@/lib/seat/queries";
import { candidatesLead } from "@/lib/rules/seat/words";
import { addCandidateAction, restoreCandidateAction } from "./actions";

export const metadata: Metadata = { title: "Inside candidates" };

export default async function CandidatesPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/seat/candidates">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const { deleted } = await searchParams;
  const found = await listCandidates(viewer, clientId, typeof deleted === "string" ? deleted : null);
  if (!found) notFound();
  const { client, role, candidates, justDeleted } = found;
  return (
    <SeatPage
      client={client}
      view="candidates"
      confidential
      title="Inside candidates"
      answer={candidatesLead(role)}
      audience="Only your firm’s consultants see this page; the client sees a profile in a report that has it"
    >
      {justDeleted && (
        <UndoNotice
          title={`The profile of ${justDeleted.name} was deleted.`}
          undo={restoreCandidateAction}
          id={justDeleted.id}
        />
      )}
      {candidates.length > 0 && <CandidateList clientId={client.id} candidates={candidates} />}
      <Section
        title="Add a candidate"
        lead="Somebody who works at the company today. What they have shown, and what the role would need, comes next."
      >
        <ActionForm
          action={addCandidateAction}
          id={randomUUID()}
          hidden={{ clientCompanyId: client.id }}
          submit="Add"
          className="max-w-md"
        >
          <PersonFields />
        </ActionForm>
      </Section>
    </SeatPage>
  );
}
