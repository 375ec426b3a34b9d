import "server-only";
import { type Viewer, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { ImportKind } from "@/lib/rules/imports/fields";
import type { ImportInput } from "./schema";
import { findImport, kindOfImport } from "./staged";
import { takeTurns } from "./turns";
import { undoClients, undoContacts } from "./undo-people";
import { undoTime } from "./undo-time";

export type UndoRefusal = "NOT_FOUND" | "NOT_DONE" | "STALE" | "HIDDEN";

/** Rows that were changed since, or that something was built on: they are named, and nothing is taken back. */
export interface ChangedSince {
  readonly changedSince: ReadonlyArray<{ readonly line: number; readonly called: string }>;
}

const LIMITS = { timeout: 60_000 };
const UNDO: Record<
  ImportKind,
  (tx: Tx, viewer: Viewer, id: string) => Promise<ChangedSince["changedSince"]>
> = {
  time: undoTime,
  contacts: undoContacts,
  clients: undoClients,
};

/** Takes back all that an import wrote: what it made goes, what it changed is as before. All of it or nothing. */
export async function undoImport(
  viewer: Viewer,
  { id, version }: ImportInput,
): Promise<Result<undefined | ChangedSince, UndoRefusal>> {
  const { firmId } = viewer;
  return withViewer(
    viewer,
    async (tx) => {
      const kind = await kindOfImport(tx, viewer, id);
      if (!kind) return refuse("NOT_FOUND");
      await takeTurns(tx, viewer, kind);
      const found = await findImport(tx, viewer, id);
      if (!found) return refuse("NOT_FOUND");
      if (found.state !== "done") return refuse("NOT_DONE");
      if (found.version !== version) return refuse("STALE");
      if (await reachesHidden(tx, viewer, id)) return refuse("HIDDEN");
      const changedSince = await UNDO[kind](tx, viewer, id);
      if (changedSince.length > 0) return ok({ changedSince });
      await tx.dataImport.updateMany({
        where: { firmId, id, state: "done" },
        data: { state: "undone", undoneAt: new Date(), version: { increment: 1 } },
      });
      const { made, changed } = found;
      await audit(tx, viewer, "import.undone", {
        ...{ entity: "data_import", entityId: id, clientCompanyId: null },
        before: { kind, made, changed },
      });
      return ok();
    },
    LIMITS,
  );
}

/**
 * Whether it wrote to a client that the viewer no longer sees, or took an entry away from one: what is theirs there is no
 * longer theirs to change.
 */
async function reachesHidden(tx: Tx, viewer: Viewer, importId: string): Promise<boolean> {
  const { firmId } = viewer;
  const touched = await tx.$queryRaw<Array<{ id: string }>>`
    SELECT DISTINCT c."id" FROM "imported_row" r
     CROSS JOIN LATERAL (VALUES (r."client_company_id"), ((r."before" ->> 'clientCompanyId')::uuid)) AS c("id")
     WHERE r."firm_id" = ${firmId}::uuid AND r."import_id" = ${importId}::uuid AND c."id" IS NOT NULL`;
  const id = { in: touched.map((one) => one.id) };
  const hidden = { AND: [{ firmId, id, deletedAt: null }, { NOT: visibleClients(viewer) }] };
  return (await tx.clientCompany.count({ where: hidden })) > 0;
}
