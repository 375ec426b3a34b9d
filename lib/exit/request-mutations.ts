import "server-only";
import { can, isStaff, type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer, withViewerInArchive } from "@/lib/db/tenant";
import { deletionAnswered, deletionAsked } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { LETTERS } from "./letters";
import { aboutDeletion } from "./audited";
import type { AskInput, DeclineInput } from "./schema";
import { tellCeos } from "./tell-ceos";

export type AskRefusal = "FORBIDDEN" | "ASKED_ALREADY";

/** The client's CEO asks the firm's owners to delete everything. ASKED_ALREADY: one request at a time. */
export async function askForDeletion(
  viewer: Viewer,
  { id, reason }: AskInput,
): Promise<Result<undefined, AskRefusal>> {
  if (isStaff(viewer) || !can(viewer, "deletion:ask")) return refuse("FORBIDDEN");
  const { firmId, clientCompanyId, displayName, role } = viewer;
  return withViewerInArchive(viewer, async (tx) => {
    const running = await tx.deletion.findFirst({
      where: { firmId, clientCompanyId, state: { in: ["asked", "waiting"] } },
      select: { id: true },
    });
    // The same form sent twice.
    if (running?.id === id) return ok();
    if (running) return refuse("ASKED_ALREADY");
    const client = await tx.clientCompany.findFirst({
      where: visibleClients(viewer),
      select: { name: true },
    });
    if (!client) return refuse("FORBIDDEN");
    await tx.deletion.create({
      data: {
        ...{ firmId, id, clientCompanyId, reason },
        subject: "client",
        name: client.name,
        state: "asked",
        askedByName: displayName,
        askedByRole: role,
      },
    });
    await notify(tx, viewer, deletionAsked(clientCompanyId));
    await audit(tx, viewer, "deletion.asked", aboutDeletion(id, clientCompanyId));
    return ok();
  });
}

/** The CEO takes it back, as long as nobody has answered. */
export async function takeBackDeletion(
  viewer: Viewer,
  { id }: { id: string },
): Promise<Result<undefined, "FORBIDDEN" | "NOT_FOUND">> {
  if (isStaff(viewer) || !can(viewer, "deletion:ask")) return refuse("FORBIDDEN");
  const { firmId, clientCompanyId, displayName } = viewer;
  return withViewerInArchive(viewer, async (tx) => {
    const { count } = await tx.deletion.updateMany({
      where: { firmId, id, clientCompanyId, state: "asked" },
      data: { state: "withdrawn", endedAt: new Date(), endedByName: displayName },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "deletion.taken-back", aboutDeletion(id, clientCompanyId));
    return ok();
  });
}

export type DeclineRefusal = "FORBIDDEN" | "NOT_FOUND";

/** An owner says no to what a CEO asked, and why: the CEO reads it in the portal and by mail. */
export async function declineDeletion(
  viewer: Viewer,
  { id, declineReason }: DeclineInput,
): Promise<Result<undefined, DeclineRefusal>> {
  if (!can(viewer, "deletion:decide")) return refuse("FORBIDDEN");
  const { firmId, firmName } = viewer;
  return withViewer(viewer, async (tx) => {
    const [declined] = await tx.deletion.updateManyAndReturn({
      where: { firmId, id, state: "asked" },
      data: { state: "declined", declineReason, decidedAt: new Date(), decidedByName: viewer.displayName },
      select: { clientCompanyId: true },
    });
    if (!declined?.clientCompanyId) return refuse("NOT_FOUND");
    const { clientCompanyId } = declined;
    await tellCeos(tx, { firmId, clientCompanyId }, (language) =>
      LETTERS[language].deletionDeclined(firmName, declineReason),
    );
    await notify(tx, viewer, deletionAnswered(clientCompanyId));
    await audit(tx, viewer, "deletion.declined", aboutDeletion(id, clientCompanyId));
    return ok();
  });
}
