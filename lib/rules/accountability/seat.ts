import type { Placed } from "./tree";

export const MOST_RESPONSIBILITIES = 5;
export const MOST_OWNERS = 2;
export const MOST_NUMBERS = 3;

export type SeatOwner = {
  readonly id: string;
  readonly name: string;
  readonly isCeo: boolean;
  /** No longer a contact of the client, or no longer at work for it. */
  readonly hasLeft: boolean;
  /** The firm's own: holds the seat until the client has somebody for it. */
  readonly isOfFirm: boolean;
};

/** How a chart calls somebody of the firm: "Dana Whitlock (fractional, Corwell Partners)". */
export function fractionalName(displayName: string, firmName: string): string {
  return `${displayName} (fractional, ${firmName})`;
}

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

/** Held by the firm's own person and by nobody of the client: to be handed over to whoever is hired. */
export function isHeldByFirm(seat: Pick<ChartSeat, "owners">): boolean {
  const held = holders(seat);
  return held.length > 0 && held.every(({ isOfFirm }) => isOfFirm);
}

/** What readiness asks of the live chart: seats, how many of them exactly one person owns, and which the firm holds. */
export function seatFacts(seats: readonly Pick<ChartSeat, "owners" | "title">[]) {
  const heldByFirm = seats.filter(isHeldByFirm).map(({ title }) => title);
  return {
    seats: seats.length,
    seatsWithOneOwner: seats.filter((seat) => holders(seat).length === 1).length,
    ...(heldByFirm.length > 0 && { heldByFirm }),
  };
}
