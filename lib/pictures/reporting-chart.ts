import type { DrawnLine, ReportingChart, SeatId } from "../rules/seat/reporting-lines";
import { SEAT_TITLES } from "../rules/seat/reporting-words";

export type ChartBox = {
  id: SeatId;
  title: string;
  details: string[];
  isNew: boolean;
  x: number;
  y: number;
};
export type ChartLine = Pick<DrawnLine, "from" | "basis" | "changed"> & { path: string };

/** In the drawing's own units, which are pixels where there is room. */
export const BOX = { width: 186, height: 62 } as const;
const GAP = { x: 22, y: 46 } as const;
const MARGIN = 4;
const CHARACTERS = 27;

/** A box for each seat, below the one it reports to; each row stands in the middle. */
export function reportingChartPicture(chart: ReportingChart) {
  const depths = new Map(chart.seats.map(({ id }) => [id, depthOf(id, chart.lines)]));
  const rows: SeatId[][] = [];
  for (const { id } of chart.seats) (rows[depths.get(id) ?? 0] ??= []).push(id);
  const widest = Math.max(...rows.map(({ length }) => length));
  const width = widest * BOX.width + (widest - 1) * GAP.x + 2 * MARGIN;
  const boxes = chart.seats.map((seat): ChartBox => {
    const depth = depths.get(seat.id) ?? 0;
    const row = rows[depth] ?? [];
    const rowWidth = row.length * BOX.width + (row.length - 1) * GAP.x;
    return {
      id: seat.id,
      title: SEAT_TITLES[seat.id],
      details: detailsOf(seat.detail),
      isNew: seat.isNew,
      x: (width - rowWidth) / 2 + row.indexOf(seat.id) * (BOX.width + GAP.x),
      y: MARGIN + depth * (BOX.height + GAP.y),
    };
  });
  const lines = chart.lines.flatMap(({ from, to, basis, changed }): ChartLine[] => {
    const [below, above] = [from, to].map((id) => boxes.find((box) => box.id === id));
    return below && above ? [{ from, basis, changed, path: pathBetween(below, above) }] : [];
  });
  return { width, height: 2 * MARGIN + rows.length * BOX.height + (rows.length - 1) * GAP.y, boxes, lines };
}

/** How many seats stand above; nobody's seat is drawn beside the CEO's. */
function depthOf(id: SeatId, lines: readonly DrawnLine[], walked: readonly SeatId[] = []): number {
  const above = lines.find(({ from }) => from === id)?.to;
  return above && !walked.includes(above) ? depthOf(above, lines, [...walked, id]) + 1 : 0;
}

function pathBetween(below: ChartBox, above: ChartBox): string {
  const [fromX, toX] = [below.x + BOX.width / 2, above.x + BOX.width / 2];
  const bend = below.y - GAP.y / 2;
  return `M${fromX},${below.y}V${bend}H${toX}V${above.y + BOX.height}`;
}

/** In two lines at most; more departments than that are counted. */
function detailsOf(detail: string | null): string[] {
  if (detail === null) return [];
  const names = detail.split(", ");
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line !== undefined && `${line}, ${name}`.length <= CHARACTERS)
      lines[lines.length - 1] = `${line}, ${name}`;
    else lines.push(name);
  }
  for (let at = 0; at < lines.length - 1; at++) lines[at] += ",";
  return lines.length > 2 || lines.some(({ length }) => length > CHARACTERS)
    ? [`${names.length} departments`]
    : lines;
}
