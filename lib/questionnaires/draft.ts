import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { refuse, type Result } from "@/lib/result";
import { askedIdsOf, type OwnContent, type OwnStatement } from "@/lib/rules/questionnaire/own-template";
import type { Prisma } from "@/prisma/generated/client";
import { contentOf } from "./of-round";

export type DraftRefusal = "FORBIDDEN" | "NOT_FOUND" | "PUBLISHED";

export type Draft = {
  id: string;
  questionnaireId: string;
  number: number;
  version: number;
  content: OwnContent;
};

/** Runs a change of a draft while nobody else changes it; what was published is refused. */
export async function onDraft<Value, Refusal extends string>(
  viewer: Viewer,
  templateId: string,
  run: (tx: Tx, draft: Draft) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | DraftRefusal>> {
  if (!can(viewer, "questionnaire:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "template" WHERE "firm_id" = ${viewer.firmId}::uuid AND "id" = ${templateId}::uuid FOR UPDATE`;
    const row = await tx.template.findFirst({
      where: { firmId: viewer.firmId, id: templateId },
      select: { id: true, questionnaireId: true, number: true, version: true, state: true, content: true },
    });
    if (!row) return refuse("NOT_FOUND");
    if (row.state !== "draft") return refuse("PUBLISHED");
    return run(tx, { ...row, content: contentOf(row.content) });
  });
}

/** The draft with one statement as it is now, or with one more. */
export function withStatement(content: OwnContent, statement: OwnStatement): OwnStatement[] {
  const others = content.filter(({ id }) => id !== statement.id);
  return others.length === content.length
    ? [...content, statement]
    : content.map((each) => (each.id === statement.id ? statement : each));
}

/** What is stored of a content: itself, and what it asks. */
export function stored(content: OwnContent) {
  return { content: content as unknown as Prisma.InputJsonValue, asked: askedIdsOf(content) };
}

export async function saveContent(tx: Tx, viewer: Viewer, { id, version }: Draft, content: OwnContent) {
  await tx.template.updateMany({
    where: { firmId: viewer.firmId, id, state: "draft", version },
    data: { ...stored(content), version: { increment: 1 } },
  });
}
