import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import type { ImportKind } from "@/lib/rules/imports/fields";
import type { FileRow } from "@/lib/rules/imports/file-row";
import type { Mapping } from "@/lib/rules/imports/mapping";
import type { Prisma } from "@/prisma/generated/client";
import { mayImport } from "./permission";

/** [line, cells], and of a row that was left out also the column and what was wrong. */
export type KeptRow = readonly [line: number, cells: readonly string[], column?: string, message?: string];

/** A file that was read, as its person and nobody else finds it. */
export async function findImport(tx: Tx, viewer: Viewer, id: string) {
  const found = await tx.dataImport.findFirst({
    where: { firmId: viewer.firmId, id, membershipId: viewer.membershipId },
  });
  if (!found) return null;
  // Written by `readFile` and `writeImport` alone.
  const rows = found.rows as unknown as KeptRow[];
  const mapping = found.mapping as unknown as Mapping;
  return { ...found, rows, mapping };
}

/** What its kind is, which never changes, without its rows. Null: it is not there, or not theirs to bring in. */
export async function kindOfImport(tx: Tx, viewer: Viewer, id: string): Promise<ImportKind | null> {
  const { firmId, membershipId } = viewer;
  const found = await tx.dataImport.findFirst({
    where: { firmId, id, membershipId },
    select: { kind: true },
  });
  return found && mayImport(viewer, found.kind) ? found.kind : null;
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export interface Staged {
  readonly kind: ImportKind;
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
  readonly mapping: Mapping;
}

export function stagedOf({ kind, header, rows, mapping }: FoundImport): Staged {
  return { kind, header, mapping, rows: rows.map(([line, cells]) => ({ line, cells })) };
}

/** JSON in, JSON out: Prisma's type for it knows no readonly. */
export function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
