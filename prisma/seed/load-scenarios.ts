import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { keepScenario, shareScenario } from "@/lib/scenarios/mutations";
import type { DemoCompany } from "./company";
import { done } from "./load-company";

/** What the consultant tried on the newest diagnosis, and shared with the CEO or not. */
export async function loadScenarios(
  viewer: StaffViewer,
  clientCompanyId: string,
  scenarios: NonNullable<DemoCompany["scenarios"]>,
): Promise<void> {
  const { id: diagnosisId } = await withViewer(viewer, (tx) =>
    tx.diagnosis.findFirstOrThrow({
      where: { firmId: viewer.firmId, clientCompanyId },
      orderBy: { asOf: "desc" },
      select: { id: true },
    }),
  );
  for (const { shared, ...scenario } of scenarios) {
    const id = randomUUID();
    done(await keepScenario(viewer, { id, diagnosisId, ...scenario, moves: [...scenario.moves] }));
    if (shared) done(await shareScenario(viewer, id));
  }
}
