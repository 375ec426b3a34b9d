import "server-only";
import type { Tx } from "@/lib/db/tenant";

interface OfChart {
  readonly firmId: string;
  readonly clientCompanyId: string;
  readonly chartId: string;
}

/** The seats of another chart, the same seats, for a draft to begin from. */
export async function copySeats(tx: Tx, { firmId, chartId }: OfChart, fromId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO chart_seat (firm_id, client_company_id, chart_id, seat_id, parent_seat_id, position, title, department_id,
                            responsibilities, is_operations, is_leadership, fractional_member_id, fractional_name)
    SELECT firm_id, client_company_id, ${chartId}::uuid, seat_id, parent_seat_id, position, title, department_id,
           responsibilities, is_operations, is_leadership, fractional_member_id, fractional_name
      FROM chart_seat WHERE firm_id = ${firmId}::uuid AND chart_id = ${fromId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO seat_owner (firm_id, client_company_id, chart_id, seat_id, contact_id)
    SELECT firm_id, client_company_id, ${chartId}::uuid, seat_id, contact_id
      FROM seat_owner WHERE firm_id = ${firmId}::uuid AND chart_id = ${fromId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO seat_number (firm_id, client_company_id, chart_id, seat_id, position, name, measure_id)
    SELECT firm_id, client_company_id, ${chartId}::uuid, seat_id, position, name, measure_id
      FROM seat_number WHERE firm_id = ${firmId}::uuid AND chart_id = ${fromId}::uuid`;
}

/** What every first chart has: the CEO at its top, owned by the client's CEO where there is one contact who is. */
export async function firstSeat(tx: Tx, of: OfChart): Promise<void> {
  const { firmId, clientCompanyId } = of;
  const seatId = crypto.randomUUID();
  await tx.seat.create({ data: { firmId, id: seatId, clientCompanyId } });
  await tx.chartSeat.create({ data: { ...of, seatId, position: 0, title: "CEO", isLeadership: true } });
  const ceos = await tx.contact.findMany({
    where: { firmId, clientCompanyId, position: "ceo", deletedAt: null },
    select: { id: true },
  });
  const [ceo] = ceos;
  if (ceo && ceos.length === 1) await tx.seatOwner.create({ data: { ...of, seatId, contactId: ceo.id } });
}
