import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { missingFields } from "@/lib/rules/imports/mapping";
import { dayIn, type IsoDay } from "@/lib/units/days";
import { MOST_NAMES } from "./limits";
import { importableKinds, mayImport } from "./permission";
import { countsOf, dryRun, seenOf } from "./plan";
import { findImport, stagedOf } from "./staged";

const MOST_SHOWN = 50;

/** One's own imports of the last month, and what one may bring in. */
export async function listImports(viewer: Viewer) {
  const kinds = importableKinds(viewer);
  if (kinds.length === 0) return null;
  const imports = await withViewer(viewer, (tx) =>
    tx.dataImport.findMany({
      where: { firmId: viewer.firmId, membershipId: viewer.membershipId },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: 100,
      select: {
        ...{ id: true, kind: true, state: true, fileName: true, preset: true, createdAt: true, doneAt: true },
        ...{ undoneAt: true, made: true, changed: true, same: true, leftOut: true, version: true },
      },
    }),
  );
  return { kinds, imports };
}

/** One import as its page shows it: as long as it is not written, with what it would do as of now. */
export async function getImport(
  viewer: Viewer,
  id: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!areRowIds(id)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await findImport(tx, viewer, id);
    if (!found || !mayImport(viewer, found.kind)) return null;
    const { rows, header, mapping, kind, ...rest } = found;
    const whole = { ...rest, kind, header, mapping, rows: rows.length };
    if (found.state !== "read") return { ...whole, look: null };
    const staged = stagedOf(found);
    const { names, targets, places, planned, unclearDay } = await dryRun(tx, viewer, staged, today);
    const isUnclear = unclearDay !== null && mapping.dayOrder === null;
    return {
      ...whole,
      look: {
        names: names.slice(0, MOST_NAMES).map((name) => ({ ...name, id: places.get(name.key) ?? null })),
        unnamed: Math.max(0, names.length - MOST_NAMES),
        targets: targets.map(({ id: target, client, title }) => ({
          id: target,
          client,
          title: title ?? null,
        })),
        example: staged.rows[0]?.cells ?? [],
        missing: [...missingFields(kind, mapping), ...(isUnclear ? ["How its days are written"] : [])],
        unclearDay,
        counts: planned && countsOf(planned),
        bad: planned ? planned.plan.bad.slice(0, MOST_SHOWN) : [],
        seen: planned && seenOf(planned),
      },
    };
  });
}

export type ImportShown = NonNullable<Awaited<ReturnType<typeof getImport>>>;

/** The rows that cannot be written, or were left out, as they came, with what is wrong with each. */
export async function getBadRows(
  viewer: Viewer,
  id: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!areRowIds(id)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await findImport(tx, viewer, id);
    if (!found || !mayImport(viewer, found.kind)) return null;
    const { header, fileName, rows } = found;
    const file = { header, fileName };
    if (found.state !== "read")
      return {
        ...file,
        rows: rows.map(([line, cells, column = "", message = ""]) => ({ line, cells, column, message })),
      };
    const { planned } = await dryRun(tx, viewer, stagedOf(found), today);
    const cellsAt = new Map(rows.map(([line, cells]) => [line, cells] as const));
    const bad = planned?.plan.bad ?? [];
    return {
      ...file,
      rows: bad.map(({ line, column, message }) => ({
        line,
        cells: cellsAt.get(line) ?? [],
        column,
        message,
      })),
    };
  });
}
