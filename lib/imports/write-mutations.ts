import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { ImportKind } from "@/lib/rules/imports/fields";
import { dayIn, type IsoDay } from "@/lib/units/days";
import { countsOf, dryRun, type Planned, seenOf } from "./plan";
import type { WriteInput } from "./schema";
import { asJson, findImport, type KeptRow, kindOfImport, stagedOf } from "./staged";
import { takeTurns } from "./turns";
import { writeClients, writeContacts } from "./write-people";
import { writeTime } from "./write-time";
import { keepWritten } from "./written";

export type WriteRefusal = "NOT_FOUND" | "DONE" | "UNMAPPED" | "BAD_ROWS" | "NOTHING" | "CHANGED_MEANWHILE";
export type Done = { kind: ImportKind; made: number; changed: number; same: number; leftOut: number };

/** Ten thousand rows take some seconds; a page's own limit would end them. */
const LIMITS = { timeout: 60_000 };

/** Something was not as planned: everything is taken back. */
class Otherwise extends Error {}

/**
 * Writes a file that was looked at: all of it or nothing. Rows that cannot be written are left out only where somebody
 * said so. What is there now is compared with what the page showed, so that nobody writes what they have not seen.
 */
export async function writeImport(
  viewer: Viewer,
  input: WriteInput,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<Done, WriteRefusal>> {
  try {
    return await withViewer(viewer, (tx) => write(tx, viewer, input, today), LIMITS);
  } catch (error) {
    if (error instanceof Otherwise) return refuse("CHANGED_MEANWHILE");
    throw error;
  }
}

async function write(
  tx: Tx,
  viewer: Viewer,
  { id, version, seen, leaveOut }: WriteInput,
  today: IsoDay,
): Promise<Result<Done, WriteRefusal>> {
  const { firmId } = viewer;
  const kind = await kindOfImport(tx, viewer, id);
  if (!kind) return refuse("NOT_FOUND");
  await takeTurns(tx, viewer, kind);
  const found = await findImport(tx, viewer, id);
  if (!found) return refuse("NOT_FOUND");
  if (found.state !== "read") return refuse("DONE");
  const { planned } = await dryRun(tx, viewer, stagedOf(found), today);
  if (!planned) return refuse("UNMAPPED");
  if (seenOf(planned) !== seen || found.version !== version) return refuse("CHANGED_MEANWHILE");
  const { made, changed, same, bad: leftOut } = countsOf(planned);
  if (leftOut > 0 && !leaveOut) return refuse("BAD_ROWS");
  if (made + changed === 0) return refuse("NOTHING");

  const written = await writePlanned(tx, viewer, planned);
  if (!written) throw new Otherwise();
  const now = new Date();
  const counts = { made, changed, same, leftOut };
  const { count } = await tx.dataImport.updateMany({
    where: { firmId, id, version, state: "read" },
    data: {
      ...counts,
      state: "done",
      doneAt: now,
      version: { increment: 1 },
      rows: asJson(leftRows(found.rows, planned)),
    },
  });
  if (count === 0) throw new Otherwise();
  await keepWritten(tx, viewer, id, written);
  await audit(tx, viewer, "import.written", {
    ...{ entity: "data_import", entityId: id, clientCompanyId: null },
    after: { kind, ...counts },
  });
  return ok({ kind, ...counts });
}

function writePlanned(tx: Tx, viewer: Viewer, planned: Planned) {
  if (planned.kind === "time") return writeTime(tx, viewer, planned, new Date());
  return planned.kind === "contacts" ? writeContacts(tx, viewer, planned) : writeClients(tx, viewer, planned);
}

/** What was left out stays, to be mended; what was written stands where it belongs. */
function leftRows(rows: readonly KeptRow[], { plan }: Planned): KeptRow[] {
  const cells = new Map(rows.map(([line, own]) => [line, own] as const));
  return plan.bad.map(({ line, column, message }) => [line, cells.get(line) ?? [], column, message]);
}
