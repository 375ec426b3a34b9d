import "server-only";
import { randomUUID } from "node:crypto";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { copyOfBuiltIn, type OwnContent, ownTemplate } from "@/lib/rules/questionnaire/own-template";
import { type DraftRefusal, onDraft, stored } from "./draft";
import { contentOf } from "./of-round";
import type {
  CopyQuestionnaire,
  DraftTemplate,
  OfferTemplate,
  PublishTemplate,
  RenameQuestionnaire,
} from "./schema";

export type QuestionnaireRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** Copies the built-in questionnaire, or a version of the firm's own, into a new one with a first draft: the value's id. */
export async function copyQuestionnaire(
  viewer: Viewer,
  { id, name, templateId }: CopyQuestionnaire,
): Promise<Result<string, QuestionnaireRefusal>> {
  if (!can(viewer, "questionnaire:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const there = await tx.template.findFirst({
      where: { firmId, questionnaireId: id, number: 1 },
      select: { id: true },
    });
    if (there) return ok(there.id);
    const content = templateId ? await contentToCopy(tx, viewer, templateId) : copyOfBuiltIn();
    if (!content) return refuse("NOT_FOUND");
    await tx.questionnaire.create({ data: { firmId, id, name } });
    const draft = { firmId, id: randomUUID(), questionnaireId: id, number: 1, ...stored(content) };
    await tx.template.create({ data: draft });
    await noted(tx, viewer, "questionnaire.copied", id, { name, from: templateId ?? "built-in" });
    return ok(draft.id);
  });
}

/** Another name; the versions and the rounds that asked them stay. STALE: somebody named it otherwise meanwhile. */
export async function renameQuestionnaire(
  viewer: Viewer,
  { id, version, name }: RenameQuestionnaire,
): Promise<Result<undefined, QuestionnaireRefusal>> {
  if (!can(viewer, "questionnaire:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await tx.questionnaire.findFirst({
      where: { firmId: viewer.firmId, id },
      select: { name: true },
    });
    if (!before) return refuse("NOT_FOUND");
    const { count } = await tx.questionnaire.updateMany({
      where: { firmId: viewer.firmId, id, version },
      data: { name, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await noted(tx, viewer, "questionnaire.renamed", id, { name }, before);
    return ok();
  });
}

/** Begins the next version from the newest one. Where one is begun already, that is the value: there is one draft at a time. */
export async function draftTemplate(
  viewer: Viewer,
  { id, questionnaireId }: DraftTemplate,
): Promise<Result<string, QuestionnaireRefusal>> {
  if (!can(viewer, "questionnaire:edit")) return refuse("FORBIDDEN");
  const { firmId } = viewer;
  return withViewer(viewer, async (tx) => {
    const newest = await tx.template.findFirst({
      where: { firmId, questionnaireId },
      orderBy: { number: "desc" },
      select: { id: true, number: true, state: true, content: true },
    });
    if (!newest) return refuse("NOT_FOUND");
    if (newest.state === "draft") return ok(newest.id);
    const number = newest.number + 1;
    await tx.template.create({
      data: { firmId, id, questionnaireId, number, ...stored(contentOf(newest.content)) },
    });
    await noted(tx, viewer, "template.drafted", questionnaireId, { number });
    return ok(id);
  });
}

/** Fixes a draft for good, so that rounds can ask it. `version`: the draft as the publisher saw it. */
export async function publishTemplate(
  viewer: Viewer,
  { templateId, version }: PublishTemplate,
): Promise<Result<undefined, DraftRefusal | "STALE" | "NOTHING_ASKED">> {
  return onDraft(viewer, templateId, async (tx, { questionnaireId, number, content, ...draft }) => {
    const { hash, texts } = ownTemplate(questionnaireId, number, content);
    if (texts.en.length === 0) return refuse("NOTHING_ASKED");
    const { count } = await tx.template.updateMany({
      where: { firmId: viewer.firmId, id: draft.id, state: "draft", version },
      data: { state: "published", hash, publishedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await noted(tx, viewer, "template.published", questionnaireId, { number, hash });
    return ok();
  });
}

/** Whether new rounds may ask a published version. Rounds that ask it already go on, and it can be read for good. */
export async function offerTemplate(
  viewer: Viewer,
  { templateId, offered }: OfferTemplate,
): Promise<Result<undefined, QuestionnaireRefusal>> {
  if (!can(viewer, "questionnaire:edit")) return refuse("FORBIDDEN");
  const [from, to] =
    offered === "yes" ? (["retired", "published"] as const) : (["published", "retired"] as const);
  return withViewer(viewer, async (tx) => {
    const template = await tx.template.findFirst({
      where: { firmId: viewer.firmId, id: templateId, state: { not: "draft" } },
      select: { questionnaireId: true, number: true },
    });
    if (!template) return refuse("NOT_FOUND");
    const { count } = await tx.template.updateMany({
      where: { firmId: viewer.firmId, id: templateId, state: from },
      data: { state: to, version: { increment: 1 } },
    });
    if (count === 0) return ok();
    const { questionnaireId, number } = template;
    await noted(tx, viewer, `template.${to === "retired" ? "retired" : "offered"}`, questionnaireId, {
      number,
    });
    return ok();
  });
}

async function contentToCopy(tx: Tx, viewer: Viewer, id: string): Promise<OwnContent | null> {
  const from = await tx.template.findFirst({
    where: { firmId: viewer.firmId, id },
    select: { content: true },
  });
  return from && contentOf(from.content);
}

function noted(tx: Tx, viewer: Viewer, action: string, entityId: string, after: object, before?: object) {
  return audit(tx, viewer, action, {
    entity: "questionnaire",
    entityId,
    clientCompanyId: null,
    before,
    after,
  });
}
