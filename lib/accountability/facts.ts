import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { seatFacts } from "@/lib/rules/accountability/seat";

/** The seats of a client's live chart, and how many exactly one person owns; `null` while no chart is live. */
export async function readSeatFacts(
  tx: Tx,
  of: { readonly firmId: string; readonly clientCompanyId: string },
): Promise<{ seats: number; seatsWithOneOwner: number } | null> {
  const live = await tx.accountabilityChart.findFirst({
    where: { ...of, state: "live" },
    select: {
      seats: {
        select: {
          owners: {
            select: { contactId: true, contact: { select: { name: true, position: true, deletedAt: true } } },
          },
        },
      },
    },
  });
  if (!live) return null;
  return seatFacts(
    live.seats.map(({ owners }) => ({
      owners: owners.map(({ contactId, contact }) => ({
        id: contactId,
        name: contact.name,
        isCeo: contact.position === "ceo",
        hasLeft: contact.deletedAt !== null,
      })),
    })),
  );
}
