import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import { dayOrderIn, guessMapping, type Mapping } from "@/lib/rules/imports/mapping";
import { namesIn } from "@/lib/rules/imports/names";
import { presetOf } from "@/lib/rules/imports/presets";
import type { Unreadable } from "./file-reader";
import { MOST_CLIENTS } from "./limits";
import { mayImport } from "./permission";
import { readApart } from "./read-apart";
import type { ColumnsInput, ImportInput, NamesInput, ReadFileInput } from "./schema";
import { asJson, findImport, stagedOf } from "./staged";

export type ReadRefusal = "FORBIDDEN" | "NOT_FOUND" | Unreadable;

/** Reads a file and keeps its rows for a month; nothing else is written. Sent twice, it is the same import. */
export async function readFile(
  viewer: Viewer,
  { id, kind, fileName, bytes }: ReadFileInput,
): Promise<Result<string, ReadRefusal>> {
  if (!mayImport(viewer, kind)) return refuse("FORBIDDEN");
  const table = await readApart(bytes);
  if ("refused" in table) return refuse(table.refused);
  const { header, rows } = table;
  if (kind === "clients" && rows.length > MOST_CLIENTS) return refuse("TOO_MANY_ROWS");
  const { firmId, membershipId, currency } = viewer;
  return withViewer(viewer, async (tx) => {
    const there = await tx.dataImport.findFirst({ where: { firmId, id }, select: { membershipId: true } });
    if (there) return there.membershipId === membershipId ? ok(id) : refuse("NOT_FOUND");
    await tx.dataImport.create({
      data: {
        ...{ firmId, id, membershipId, kind, fileName: fileName.slice(0, 200), header },
        preset: presetOf(kind, header)?.name ?? null,
        rows: rows.map(({ line, cells }) => [line, [...cells]]),
        mapping: asJson(guessMapping(kind, header, rows, currency)),
      },
      select: { id: true },
    });
    await audit(tx, viewer, "import.read", { ...about(id), after: { kind, rows: rows.length } });
    return ok(id);
  });
}

function about(id: string) {
  return { entity: "data_import", entityId: id, clientCompanyId: null };
}

export type MapRefusal = "NOT_FOUND" | "STALE" | "DONE";

/** Which column is what. Names that were chosen before stay chosen. */
export async function saveColumns(
  viewer: Viewer,
  input: ColumnsInput,
): Promise<Result<undefined, MapRefusal>> {
  const { columns, dayOrder, kind, currency } = input;
  return remap(viewer, input, (before, { header, rows }) => {
    const chosen = Object.fromEntries(
      Object.entries(columns).filter(
        (entry): entry is [string, number] => entry[1] !== undefined && entry[1] < header.length,
      ),
    );
    const order = dayOrder ?? dayOrderIn(rows, chosen);
    return { ...before, columns: chosen, dayOrder: order, kind, currency: currency ?? before.currency };
  });
}

/** Which of ours the file's names mean, in the order in which they are listed; of other columns' names nothing is kept. */
export async function saveNames(viewer: Viewer, input: NamesInput): Promise<Result<undefined, MapRefusal>> {
  return remap(viewer, input, (before, { kind, rows }) => {
    const chosen = namesIn(kind, rows, before.columns).flatMap(({ key }, at) => {
      const id = input.names[at] ?? before.names[key];
      return id === undefined ? [] : [[key, id] as const];
    });
    return { ...before, names: Object.fromEntries(chosen) };
  });
}

async function remap(
  viewer: Viewer,
  { id, version }: ImportInput,
  change: (before: Mapping, staged: ReturnType<typeof stagedOf>) => Mapping,
): Promise<Result<undefined, MapRefusal>> {
  return withViewer(viewer, async (tx) => {
    const found = await findImport(tx, viewer, id);
    if (!found || !mayImport(viewer, found.kind)) return refuse("NOT_FOUND");
    if (found.state !== "read") return refuse("DONE");
    const { count } = await tx.dataImport.updateMany({
      where: { firmId: viewer.firmId, id, version, state: "read" },
      data: { mapping: asJson(change(found.mapping, stagedOf(found))), version: { increment: 1 } },
    });
    return count === 0 ? refuse("STALE") : ok();
  });
}

/** Forgets a file that was read and not written. */
export async function discardFile(viewer: Viewer, { id }: ImportInput): Promise<Result<undefined, "DONE">> {
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    const { count } = await tx.dataImport.deleteMany({ where: { firmId, id, membershipId, state: "read" } });
    if (count === 0) return refuse("DONE");
    await audit(tx, viewer, "import.discarded", about(id));
    return ok();
  });
}
