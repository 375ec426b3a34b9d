import { randomUUID } from "node:crypto";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { noteHandoff } from "@/lib/handoffs/note-mutations";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import type { DemoHandoff } from "./company";
import { done, type LoadedCompany } from "./load-company";

/** What a respondent says of the handoffs they see, before they finish. */
export async function report(
  viewer: Viewer,
  { clientCompanyId, respondentId }: { clientCompanyId: string; respondentId: string },
  handoffs: ReadonlyArray<DemoHandoff>,
): Promise<void> {
  const between = await departmentsOf(viewer, clientCompanyId);
  const said = handoffs.map(({ from, to, ...rest }) => ({ ...between(from, to), ...rest, version: 0 }));
  if (said.length > 0) done(await reportHandoffs(viewer, { respondentId, handoffs: said }));
}

/** What the consultant notes on the client's map. */
export async function loadHandoffNotes(
  consultant: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
): Promise<void> {
  const between = await departmentsOf(consultant, clientCompanyId);
  for (const { from, to, ...said } of company.handoffNotes ?? [])
    done(await noteHandoff(consultant, { id: randomUUID(), clientCompanyId, ...between(from, to), ...said }));
}

async function departmentsOf(viewer: Viewer, clientCompanyId: string) {
  const departments = await withViewer(viewer, (tx) =>
    tx.department.findMany({
      where: { firmId: viewer.firmId, clientCompanyId },
      select: { id: true, name: true },
    }),
  );
  const idOf = (name: string) => departments.find((department) => department.name === name)?.id ?? "";
  return (from: string, to: string) => ({ fromDepartmentId: idOf(from), toDepartmentId: idOf(to) });
}
