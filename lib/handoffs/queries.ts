import "server-only";
import { can, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { departmentStandings } from "@/lib/rules/diagnosis/department-standings";
import { handoffMap } from "@/lib/rules/handoffs/handoff-map";

const ends = {
  fromDepartmentId: true,
  toDepartmentId: true,
  fromDepartment: { select: { name: true } },
  toDepartment: { select: { name: true } },
} as const;

/**
 * The departments of a diagnosis, each by what its own heads say, and the handoffs between them: what was reported in its
 * round, and what the consultants have noted since. For the consultants alone. `null`: not visible.
 */
export async function getDepartmentsOfDiagnosis(
  viewer: StaffViewer,
  clientCompanyId: string,
  diagnosisId: string,
) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId, diagnosisId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.diagnosis.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: diagnosisId,
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        result: true,
        clientCompany: { select: { id: true, name: true } },
        round: {
          select: {
            snapshot: true,
            respondents: {
              select: {
                id: true,
                name: true,
                handoffs: { select: { ...ends, outcome: true, what: true } },
              },
            },
          },
        },
      },
    });
    if (!row) return null;
    const { round, result, clientCompany, ...own } = row;
    const diagnosis = resultOf(result);
    const snapshot = snapshotOf(round.snapshot);
    const reported = round.respondents.flatMap(({ name, handoffs }) =>
      handoffs.map(({ outcome, what, ...between }) => ({ who: name, outcome, what, ...namesOf(between) })),
    );
    const notes = await readNotes(tx, viewer, clientCompanyId);
    return {
      ...own,
      client: clientCompany,
      standings: departmentStandings(snapshot, diagnosis),
      names: new Map(round.respondents.map(({ id, name }) => [id, name])),
      map: handoffMap([
        ...reported,
        ...notes.map(({ notedByName, ...note }) => ({ ...note, who: `${notedByName} (note)` })),
      ]),
      notes,
      /** Those of today, to note a handoff between. */
      departments: await tx.department.findMany({
        where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null },
        orderBy: [{ position: "asc" }, { name: "asc" }],
        select: { id: true, name: true },
      }),
    };
  });
}

export type HandoffNote = Awaited<ReturnType<typeof readNotes>>[number];

async function readNotes(tx: Tx, viewer: StaffViewer, clientCompanyId: string) {
  const notes = await tx.handoff.findMany({
    where: { firmId: viewer.firmId, clientCompanyId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { ...ends, id: true, what: true, outcome: true, note: true, notedByName: true, version: true },
  });
  return notes.map(({ fromDepartment, toDepartment, ...note }) => ({
    ...note,
    ...namesOf({ fromDepartment, toDepartment }),
  }));
}

type Between = { fromDepartment: { name: string }; toDepartment: { name: string } };

function namesOf({ fromDepartment, toDepartment }: Between) {
  return { from: fromDepartment.name, to: toDepartment.name };
}
