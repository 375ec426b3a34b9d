import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { isOpen } from "@/lib/rules/sops/words";
import { type IsoDay, fromIsoDay } from "@/lib/units/days";
import type { DeliverableState, SopVersionState } from "@/prisma/generated/enums";

/**
 * The deliverable's state is that of its text: in use while a version is, else that of the version somebody works on. One
 * that was in use before its text was kept here stays so until a version of it is put into use or it is withdrawn.
 */
export async function followVersions(
  tx: Tx,
  { firmId, id }: { firmId: string; id: string },
  today: IsoDay,
): Promise<void> {
  const versions = await tx.sopVersion.findMany({
    where: { firmId, sopId: id },
    select: { state: true, inUseSince: true },
    orderBy: { number: "desc" },
  });
  const { state, inUseSince } = await tx.deliverable.findUniqueOrThrow({
    where: { firmId_id: { firmId, id } },
    select: { state: true, inUseSince: true },
  });
  const next = stateOf(versions, state);
  if (next === state) return;
  // The day of its first use stays: progress is counted on it.
  const firstUse = next === "in_use" && inUseSince === null ? { inUseSince: fromIsoDay(today) } : {};
  await tx.deliverable.updateMany({
    where: { firmId, id },
    data: { state: next, ...firstUse, version: { increment: 1 } },
  });
}

type Version = { state: SopVersionState; inUseSince: Date | null };

function stateOf(versions: readonly Version[], before: DeliverableState): DeliverableState {
  if (versions.some(({ state }) => state === "in_use")) return "in_use";
  const open = versions.find(({ state }) => isOpen(state))?.state as "draft" | "in_review" | "approved";
  if (!open) return "withdrawn";
  const usedHere = versions.some(({ inUseSince }) => inUseSince);
  return before === "in_use" && !usedHere ? "in_use" : open;
}
