import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { Goal } from "@/lib/rules/scorecard/goal";
import { type IsoDay, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

export const measureSelect = {
  id: true,
  title: true,
  unit: true,
  goalKind: true,
  goalLow: true,
  goalHigh: true,
  ownerContactId: true,
  version: true,
  owner: { select: { name: true } },
} as const satisfies Prisma.MeasureSelect;

type MeasureRow = Prisma.MeasureGetPayload<{ select: typeof measureSelect }>;

export function measureOf({ goalKind, goalLow, goalHigh, owner, ...row }: MeasureRow) {
  const goal: Goal = { kind: goalKind, low: goalLow, high: goalHigh };
  return { ...row, goal, ownerName: owner?.name ?? null };
}

export interface WeekValue {
  readonly monday: IsoDay;
  readonly value: number;
  readonly version: number;
}

/** The client's numbers with what was entered from one week to another. */
export async function readScorecard(tx: Tx, of: OfClient, from: IsoDay, to: IsoDay) {
  const measures = await tx.measure.findMany({
    where: { ...of, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: measureSelect,
  });
  const values = await tx.measureWeek.findMany({
    where: { ...of, monday: { gte: fromIsoDay(from), lte: fromIsoDay(to) } },
    select: { measureId: true, monday: true, value: true, version: true },
  });
  return measures.map((row) => ({
    ...measureOf(row),
    weeks: values
      .filter(({ measureId }) => measureId === row.id)
      .map(({ monday, value, version }): WeekValue => ({ monday: toIsoDay(monday), value, version })),
  }));
}

export type MeasureWithWeeks = Awaited<ReturnType<typeof readScorecard>>[number];

/** The same for one week: what a meeting looks at. */
export async function readScorecardWeek(tx: Tx, of: OfClient, monday: IsoDay) {
  const measures = await readScorecard(tx, of, monday, monday);
  return {
    monday,
    measures: measures.map(({ weeks, ...measure }) => ({ ...measure, value: weeks[0]?.value ?? null })),
  };
}
