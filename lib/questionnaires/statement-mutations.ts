import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { addedIdsOf, isItem, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { OwnStatement } from "@/lib/rules/questionnaire/own-template";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { type Draft, type DraftRefusal, onDraft, saveContent, withStatement } from "./draft";
import type { AddStatement, LeaveOut, RewordStatement } from "./schema";

/** Somebody saved the statement since the page was opened: this is how it stands now. Nothing was written. */
export type Changed = { ok: false; reason: "CHANGED"; now: OwnStatement };

/** Other words for a statement. Sent again after a lost reply, it answers the same and changes nothing. */
export async function rewordStatement(
  viewer: Viewer,
  { templateId, statementId, edit, en, de }: RewordStatement,
): Promise<Result<undefined, DraftRefusal> | Changed> {
  const texts: OwnStatement["texts"] = de ? { en, de } : { en };
  return changeStatement(
    viewer,
    { templateId, statementId, edit, action: "statement.reworded" },
    (before) => ({
      ...before,
      texts,
    }),
  );
}

/** Takes a statement out of the draft, or back in; its words stay. */
export async function leaveOutStatement(
  viewer: Viewer,
  { templateId, statementId, edit, leftOut }: LeaveOut,
): Promise<Result<undefined, DraftRefusal> | Changed> {
  const out = leftOut === "yes";
  const action = out ? "statement.left_out" : "statement.put_back";
  return changeStatement(viewer, { templateId, statementId, edit, action }, (before) => ({
    ...before,
    leftOut: out,
  }));
}

/** One more statement, under the next free id of its subject's letter. The value says where it is. */
export async function addStatement(
  viewer: Viewer,
  { id: madeBy, templateId, dimension, en, de }: AddStatement,
): Promise<Result<Added, DraftRefusal | "SUBJECT_FULL">> {
  return onDraft<Added, DraftRefusal | "SUBJECT_FULL">(viewer, templateId, async (tx, draft) => {
    const there = draft.content.find((statement) => statement.madeBy === madeBy);
    const { questionnaireId } = draft;
    if (there) return ok({ questionnaireId, statementId: there.id });
    const id = addedIdsOf(dimension).find((free) => draft.content.every((each) => each.id !== free));
    if (!id) return refuse("SUBJECT_FULL");
    const texts: OwnStatement["texts"] = de ? { en, de } : { en };
    const added = { id, leftOut: false, texts, edit: 1, madeBy };
    await saveContent(tx, viewer, draft, withStatement(draft.content, added));
    await noted(tx, viewer, "statement.added", draft, id);
    return ok({ questionnaireId, statementId: id });
  });
}

type Added = { questionnaireId: string; statementId: StatementId };

type Change = { templateId: string; statementId: StatementId; edit: number; action: string };

async function changeStatement(
  viewer: Viewer,
  { templateId, statementId, edit, action }: Change,
  change: (before: OwnStatement) => OwnStatement,
): Promise<Result<undefined, DraftRefusal> | Changed> {
  let changed: Changed | null = null;
  const done = await onDraft<undefined, DraftRefusal>(viewer, templateId, async (tx, draft) => {
    const before = draft.content.find(({ id }) => id === statementId);
    if (!before) return refuse("NOT_FOUND");
    const after = change(before);
    if (canonicalJson(after) === canonicalJson(before)) return ok();
    if (before.edit !== edit) {
      changed = { ok: false, reason: "CHANGED", now: before };
      return ok();
    }
    await saveContent(tx, viewer, draft, withStatement(draft.content, { ...after, edit: edit + 1 }));
    await noted(tx, viewer, action, draft, statementId);
    return ok();
  });
  return changed ?? done;
}

/** Which statement, not its words: those are in the version itself. */
function noted(tx: Tx, viewer: Viewer, action: string, draft: Draft, statement: StatementId) {
  return audit(tx, viewer, action, {
    entity: "template",
    entityId: draft.id,
    clientCompanyId: null,
    after: { statement, builtIn: isItem(statement) },
  });
}
