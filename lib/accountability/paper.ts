import { holders } from "@/lib/rules/accountability/seat";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import { below, branchOf } from "@/lib/rules/accountability/tree";

type PaperSeat = {
  readonly title: string;
  readonly department: string;
  readonly owners: string;
  readonly isOwned: boolean;
  readonly responsibilities: readonly string[];
  readonly numbers: string;
  readonly below: readonly PaperSeat[];
};

/** Wide enough for a landscape page; more columns would make each box too small to read. */
const MOST_COLUMNS = 5;

/** A chart as the template draws it: the top, then the branches below it, spread over columns of about one height. */
export function chartPaper(seats: readonly ChartSeat[]) {
  const [top] = below(seats, null);
  if (!top) return null;
  const branches = below(seats, top.id);
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, Math.max(1, branches.length)) }, () => ({
    height: 0,
    branches: [] as PaperSeat[],
  }));
  for (const branch of branches) {
    const lowest = columns.reduce((one, other) => (other.height < one.height ? other : one));
    lowest.branches.push(drawn(seats, branch));
    lowest.height += heightOf(seats, branch);
  }
  return { top: drawnAlone(top, []), columns: columns.map((column) => column.branches) };
}

function drawn(seats: readonly ChartSeat[], seat: ChartSeat): PaperSeat {
  return drawnAlone(
    seat,
    below(seats, seat.id).map((child) => drawn(seats, child)),
  );
}

function drawnAlone(seat: ChartSeat, children: readonly PaperSeat[]): PaperSeat {
  const { title, departmentName, responsibilities, numbers, owners } = seat;
  return {
    title,
    department: departmentName ?? "",
    owners: owners.map(({ name }) => name).join(" and ") || "Nobody yet",
    isOwned: holders(seat).length > 0,
    responsibilities,
    numbers: numbers.map(({ name }) => name).join(" · "),
    below: children,
  };
}

/** In lines, more or less. */
function heightOf(seats: readonly ChartSeat[], seat: ChartSeat): number {
  const ids = branchOf(seats, seat.id);
  return seats
    .filter(({ id }) => ids.has(id))
    .reduce((sum, one) => sum + 3 + one.responsibilities.length + Math.min(1, one.numbers.length), 0);
}
