import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { copyQuestionnaire, publishTemplate } from "@/lib/questionnaires/mutations";
import type { RewordStatement } from "@/lib/questionnaires/schema";
import { addStatement, leaveOutStatement } from "@/lib/questionnaires/statement-mutations";
import type { ItemId } from "@/lib/rules/questionnaire/dimensions";
import { asDatabaseOwner } from "./world";

export const WORDS: RewordStatement["en"] = {
  statement: "Shifts start with everybody there.",
  question: "How many shifts of last week began complete?",
  anchors: ["None did.", "One or two did.", "About half did.", "Most did.", "Every one did."],
};

/** A copy of the built-in questionnaire as its first draft. */
export async function copied(owner: Viewer, name = "Workshop") {
  const id = randomUUID();
  const made = await copyQuestionnaire(owner, { id, name });
  if (!made.ok) throw new Error(made.reason);
  return { questionnaireId: id, templateId: made.value };
}

/** A published version without some built-in statements, and with one more on execution (E6). */
export async function published(owner: Viewer, leftOut: ReadonlyArray<ItemId> = ["E4"], name?: string) {
  const made = await copied(owner, name);
  const { templateId } = made;
  for (const statementId of leftOut)
    await leaveOutStatement(owner, { templateId, statementId, edit: 1, leftOut: "yes" });
  await addStatement(owner, { id: randomUUID(), templateId, dimension: "execution", en: WORDS });
  const done = await publishTemplate(owner, { templateId, version: (await versionOf(templateId)).version });
  if (!done.ok) throw new Error(done.reason);
  return made;
}

export async function versionOf(templateId: string) {
  const [row] = await asDatabaseOwner<{
    version: number;
    state: string;
    hash: string | null;
    asked: string[];
    content: { id: string; leftOut: boolean; edit: number; texts: RewordStatement }[];
  }>(`SELECT "version", "state"::text, "hash", "asked", "content" FROM "template" WHERE "id" = $1`, [
    templateId,
  ]);
  if (!row) throw new Error("There is no such version");
  return row;
}
