import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DepartmentStandings } from "@/components/diagnosis/department-standings";
import { DiagnosisPage } from "@/components/diagnosis/diagnosis-page";
import { HandoffMap } from "@/components/handoffs/handoff-map";
import { HandoffNotes } from "@/components/handoffs/handoff-notes";
import { HandoffTable } from "@/components/handoffs/handoff-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requireStaff } from "@/lib/auth/viewer";
import { getDepartmentsOfDiagnosis } from "@/lib/handoffs/queries";
import { departmentSentence } from "@/lib/rules/diagnosis/department-sentence";
import { handoffSentence } from "@/lib/rules/handoffs/handoff-map";
import {
  correctHandoffAction,
  noteHandoffAction,
  removeHandoffAction,
  restoreHandoffAction,
} from "./actions";

export const metadata: Metadata = { title: "Departments" };

const ACTIONS = {
  note: noteHandoffAction,
  correct: correctHandoffAction,
  remove: removeHandoffAction,
  restore: restoreHandoffAction,
};

type Props = PageProps<"/clients/[clientId]/diagnoses/[diagnosisId]/departments">;

export default async function DepartmentsPage({ params }: Props) {
  const viewer = await requireStaff();
  const { clientId, diagnosisId } = await params;
  const found = await getDepartmentsOfDiagnosis(viewer, clientId, diagnosisId);
  if (!found) notFound();
  const { client, standings, names, map, notes, departments } = found;
  const fileOf = (table: string) => `/clients/${client.id}/tables/${table}?diagnosis=${found.id}`;

  return (
    <DiagnosisPage
      client={client}
      diagnosisId={found.id}
      view="departments"
      title="Departments"
      answer={departmentSentence(standings)}
      audience="Only you and your colleagues on this client see this page, whatever the round's confidentiality: it says who answered what."
    >
      <Section
        title="Each by its own head"
        lead="Heads answer the statements on daily execution and process ownership for their own department; 0 is the weakest level and 100 the strongest. In a problem inside a function, the department whose ownership is weakest sets the pace of the others, so it is the one to begin with."
      >
        <DepartmentStandings standings={standings} names={names} downloads={fileOf("departments")} />
      </Section>
      <Section
        title="Handoffs between them"
        lead="What the round's respondents report of what they receive, and what you note. None of it enters the scores: the verdict rests on statements that everybody was asked in the same words, and who sees which handoff differs from one to the next."
      >
        {map.length === 0 ? (
          <EmptyState title="Nobody has spoken of a handoff yet">
            Respondents are asked after the statements. Until then, note below what you see yourself.
          </EmptyState>
        ) : (
          <>
            <p className="max-w-[70ch] font-medium">{handoffSentence(map)}</p>
            <HandoffMap departments={namesOnMap(found)} edges={map} />
            <HandoffTable edges={map} />
            <TableDownloads of="Handoffs" path={fileOf("handoffs")} />
          </>
        )}
      </Section>
      <Section title="Your notes" lead="They stay with the client over all rounds, until they are deleted.">
        <HandoffNotes
          clientId={client.id}
          notes={notes}
          departments={departments}
          actions={ACTIONS}
          newId={randomUUID()}
        />
      </Section>
    </DiagnosisPage>
  );
}

/** Today's departments, and those that are gone but were spoken of. */
function namesOnMap({
  departments,
  map,
}: NonNullable<Awaited<ReturnType<typeof getDepartmentsOfDiagnosis>>>) {
  return [...new Set([...departments.map(({ name }) => name), ...map.flatMap(({ from, to }) => [from, to])])];
}
