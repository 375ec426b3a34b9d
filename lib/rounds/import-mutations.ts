import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { lockRound } from "./lock";
import { visibleRounds } from "./scope";
import { type LookRefusal, planOf } from "./import-queries";
import type { Write } from "./import/plan";
import type { WriteInput } from "./import-schema";

export type ImportRefusal = LookRefusal | "OTHER_FILE" | "ROW_ERRORS" | "CHANGED_MEANWHILE";

export type Imported = { answers: number; people: number; finished: number };

/**
 * Writes what was looked at, all of it or nothing, while nobody else can write to the round. The same file again finds
 * everything there and writes nothing. A round is never given people by it.
 */
export async function importAnswers(
  viewer: Viewer,
  input: WriteInput,
): Promise<Result<Imported, ImportRefusal>> {
  if (!can(viewer, "answer:enter-from-paper")) return refuse("FORBIDDEN");
  const { roundId, seen } = input;
  return withViewer(viewer, async (tx) => {
    const visible = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { clientCompanyId: true },
    });
    const locked = visible && (await lockRound(tx, viewer, roundId));
    if (!locked) return refuse("NOT_FOUND");
    if (locked.state === "closed") return refuse("ROUND_CLOSED");
    const { fileHash, plan } = await planOf(viewer, tx, input);
    if (fileHash !== input.fileHash) return refuse("OTHER_FILE");
    const { writes, finishing, errors } = plan;
    if (errors.length > 0) return refuse("ROW_ERRORS");
    // Before the comparison: a form that is sent again after a lost reply has nothing left to do.
    if (writes.length + finishing.length === 0) return ok({ answers: 0, people: 0, finished: 0 });
    if (plan.seen !== seen) return refuse("CHANGED_MEANWHILE");

    const { clientCompanyId } = visible;
    await writeAnswers(tx, viewer, clientCompanyId, writes);
    await tx.respondent.updateMany({
      where: { firmId: viewer.firmId, roundId, id: { in: finishing }, submittedAt: null },
      data: { submittedAt: new Date() },
    });
    const people = new Set(writes.map(({ respondentId }) => respondentId)).size;
    await audit(tx, viewer, "round.answers_imported", {
      entity: "round",
      entityId: roundId,
      clientCompanyId,
      after: {
        fileHash,
        respondents: people,
        added: writes.filter(({ version }) => version === 0).length,
        changed: writes.filter(({ version }) => version > 0).length,
        overwroteOwn: writes.filter(({ own }) => own).length,
        finished: finishing,
      },
    });
    return ok({ answers: writes.length, people, finished: finishing.length });
  });
}

/** In one statement, however many people a file holds: nobody else writes to the round meanwhile. */
async function writeAnswers(tx: Tx, viewer: Viewer, clientCompanyId: string, writes: ReadonlyArray<Write>) {
  const { firmId, membershipId } = viewer;
  const [ids, items, ratings] = [
    writes.map(({ respondentId }) => respondentId),
    writes.map(({ itemId }) => itemId),
    writes.map(({ rating }) => rating),
  ];
  await tx.$executeRaw`
    INSERT INTO "answer" AS a ("firm_id", "client_company_id", "respondent_id", "item_id", "rating", "entered_by")
    SELECT ${firmId}::uuid, ${clientCompanyId}::uuid, x."respondent_id", x."item_id", x."rating", ${membershipId}::uuid
      FROM unnest(${ids}::uuid[], ${items}::text[], ${ratings}::smallint[]) AS x("respondent_id", "item_id", "rating")
        ON CONFLICT ("firm_id", "respondent_id", "item_id") DO UPDATE
       SET "rating" = excluded."rating", "version" = a."version" + 1, "answered_at" = now(),
           "entered_by" = excluded."entered_by"`;
}
