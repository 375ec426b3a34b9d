import type { DrawnLine, ReportingChart, SeatId } from "./reporting-lines";

export const SEAT_TITLES: Record<SeatId, string> = {
  ceo: "CEO",
  coo: "COO",
  vp_of_operations: "VP of operations",
  director_of_operations: "Director of operations",
  operations_manager: "Operations manager",
  heads: "Heads of departments",
  other: "Somebody else",
};

/** The picture in words, for whoever does not see it. */
export function linesInWords({ seats, lines }: ReportingChart): string[] {
  return lines.map((line) => {
    const seat = seats.find(({ id }) => id === line.from);
    const who = `${SEAT_TITLES[line.from]}${seat?.detail ? ` (${seat.detail})` : ""}`;
    return `${who} ${line.from === "heads" ? "report" : "reports"} to ${SEAT_TITLES[line.to]}${remarkOn(line, seat?.isNew ?? false)}.`;
  });
}

function remarkOn({ changed, basis }: DrawnLine, isNew: boolean): string {
  if (isNew) return ": a new seat";
  if (changed) return ": this is new";
  return basis === "usual" ? ", as is usual; the facts do not say" : "";
}
