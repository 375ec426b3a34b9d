import { ownersText } from "@/components/accountability/words";
import type { Column } from "@/lib/documents/sheet";
import type { ChartSeat } from "@/lib/rules/accountability/seat";

export const SEAT_COLUMNS: readonly Column<ChartSeat>[] = [
  ["Seat", "text", ({ title }) => title],
  ["Department", "text", ({ departmentName }) => departmentName],
  ["Owner", "text", ownersText],
  ["Answers for", "text", ({ responsibilities }) => responsibilities.join("; ")],
  ["Measured by", "text", ({ numbers }) => numbers.map(({ name }) => name).join("; ")],
];
