import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { visibleEscalations } from "@/lib/escalations/scope";

/** As many letters as a procedure's name has. */
const LONGEST_TITLE = 160;

const NOT_TURNED = { deletedAt: null, deliverableId: null, decisionRight: null, seatName: null } as const;

/**
 * What an SOP that spares the CEO a decision begins with: the decision, and its department; where it names none, that of
 * the head who logged it. `null`: no such decision, not visible, or turned into something already.
 */
export async function readFromEscalation(tx: Tx, viewer: Viewer, clientCompanyId: string, id: string) {
  const row = await tx.escalation.findFirst({
    where: { ...visibleEscalations(viewer), ...NOT_TURNED, clientCompanyId, id },
    select: {
      id: true,
      text: true,
      department: { select: { id: true, deletedAt: true } },
      loggedBy: {
        select: { contact: { select: { department: { select: { id: true, deletedAt: true } } } } },
      },
    },
  });
  if (!row) return null;
  const { text, department, loggedBy } = row;
  const of = department ?? loggedBy.contact?.department ?? null;
  const title = text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
  return { id: row.id, text, title, departmentId: of?.deletedAt === null ? of.id : null };
}

/** Held to the end of the transaction: of two who turn it into something one does. */
export async function holdEscalation(tx: Tx, firmId: string, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "escalation" WHERE "firm_id" = ${firmId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
}

export async function turnInto(tx: Tx, firmId: string, id: string, deliverableId: string): Promise<void> {
  await tx.escalation.updateMany({
    where: { firmId, id, ...NOT_TURNED },
    data: { deliverableId, version: { increment: 1 } },
  });
}
