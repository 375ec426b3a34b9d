import fc from "fast-check";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import type { Placed } from "@/lib/rules/accountability/tree";

/** A tree of 1 to `most` seats "0", "1", …: each but the first below an earlier one. */
export function trees(most = 14): fc.Arbitrary<Placed[]> {
  return fc
    .array(fc.nat(), { maxLength: most - 1 })
    .map((picks) => [
      { id: "0", parentId: null, position: 0 },
      ...picks.map((pick, at) => ({ id: String(at + 1), parentId: String(pick % (at + 1)), position: at })),
    ]);
}

export function seatLike(changed: Partial<ChartSeat> & { id: string }): ChartSeat {
  return {
    parentId: null,
    position: 0,
    title: `Seat ${changed.id}`,
    departmentName: null,
    responsibilities: [],
    isOperations: false,
    isLeadership: false,
    owners: [],
    numbers: [],
    ...changed,
  };
}

export function ownerLike(name: string, changed: Partial<ChartSeat["owners"][number]> = {}) {
  return { id: name, name, isCeo: false, hasLeft: false, isOfFirm: false, ...changed };
}
