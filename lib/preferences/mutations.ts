import "server-only";
import { can, isStaff, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer, withViewerInArchive, type Tx } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { AppearanceForm } from "./schema";

type Chosen = Partial<AppearanceForm> & { guideAway?: boolean };

/** How the program looks to the viewer from now on, wherever they sign in; also in an archive. */
export async function chooseAppearance(
  viewer: Viewer,
  { theme, density }: AppearanceForm,
): Promise<Result<undefined, never>> {
  await withViewerInArchive(viewer, (tx) => keep(tx, viewer, "appearance.chosen", { theme, density }));
  return ok();
}

/** The first steps leave the portfolio, or come back to it. */
export async function putGuideAway(
  viewer: Viewer,
  { away }: { away: boolean },
): Promise<Result<undefined, "FORBIDDEN">> {
  if (!can(viewer, "client:see-all")) return refuse("FORBIDDEN");
  const action = away ? "guide.put-away" : "guide.brought-back";
  await withViewer(viewer, (tx) => keep(tx, viewer, action, { guideAway: away }));
  return ok();
}

async function keep(tx: Tx, viewer: Viewer, action: string, chosen: Chosen): Promise<void> {
  const { firmId, membershipId } = viewer;
  await tx.preference.upsert({
    where: { firmId_membershipId: { firmId, membershipId } },
    create: { firmId, membershipId, ...chosen },
    update: chosen,
    select: { theme: true },
  });
  await audit(tx, viewer, action, {
    entity: "membership",
    entityId: membershipId,
    clientCompanyId: isStaff(viewer) ? null : viewer.clientCompanyId,
    after: { ...chosen },
  });
}
