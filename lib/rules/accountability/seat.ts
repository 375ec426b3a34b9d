import type { Placed } from "./tree";

export const MOST_RESPONSIBILITIES = 5;
export const MOST_OWNERS = 2;
export const MOST_NUMBERS = 3;

export type SeatOwner = {
  readonly id: string;
  readonly name: string;
  readonly isCeo: boolean;
  /** No longer a contact of the client. */
  readonly hasLeft: boolean;
};

/** A seat of a chart with what it answers for. */
export type ChartSeat = Placed & {
  readonly title: string;
  readonly departmentName: string | null;
  readonly responsibilities: readonly string[];
  readonly isOperations: boolean;
  readonly isLeadership: boolean;
  readonly owners: readonly SeatOwner[];
  readonly numbers: readonly { readonly name: string; readonly measureId: string | null }[];
};

/** Who holds it today: an owner who has left holds nothing. */
export function holders<Owner extends SeatOwner>({ owners }: { readonly owners: readonly Owner[] }): Owner[] {
  return owners.filter(({ hasLeft }) => !hasLeft);
}

/** What readiness asks of the live chart: seats, and how many of them exactly one person owns. */
export function seatFacts(seats: readonly Pick<ChartSeat, "owners">[]) {
  return {
    seats: seats.length,
    seatsWithOneOwner: seats.filter((seat) => holders(seat).length === 1).length,
  };
}
