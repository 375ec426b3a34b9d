import "server-only";
import { can, type StaffViewer } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { lossesOf } from "@/lib/rules/diagnosis/left-out";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { differenceFromBuiltIn, ownTemplate } from "@/lib/rules/questionnaire/own-template";
import { dayIn } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { contentOf } from "./of-round";

const versionParts = {
  id: true,
  number: true,
  state: true,
  asked: true,
  publishedAt: true,
  _count: { select: { rounds: { where: { deletedAt: null } } } },
} as const satisfies Prisma.TemplateSelect;

/** The firm's own questionnaires by name, each with its versions, newest first. */
export async function listQuestionnaires(viewer: StaffViewer) {
  if (!can(viewer, "questionnaire:read")) return [];
  return withViewer(viewer, async (tx) => {
    const rows = await tx.questionnaire.findMany({
      where: { firmId: viewer.firmId },
      orderBy: [{ name: "asc" }, { createdAt: "asc" }],
      select: {
        id: true,
        name: true,
        templates: { orderBy: { number: "desc" }, select: versionParts },
      },
    });
    return rows.map(({ templates, ...rest }) => ({
      ...rest,
      versions: templates.map((row) => versionOf(viewer, row)),
    }));
  });
}

/** One of the firm's own with all its versions. `null`: there is none. */
export async function getQuestionnaire(viewer: StaffViewer, questionnaireId: string) {
  if (!can(viewer, "questionnaire:read") || !areRowIds(questionnaireId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.questionnaire.findFirst({
      where: { firmId: viewer.firmId, id: questionnaireId },
      select: {
        id: true,
        name: true,
        version: true,
        templates: { orderBy: { number: "desc" }, select: versionParts },
      },
    });
    if (!row) return null;
    const { templates, ...rest } = row;
    return { ...rest, versions: templates.map((row) => versionOf(viewer, row)) };
  });
}

/** One version: its statements, how respondents see it, and what the rules could then not tell. `null`: there is none. */
export async function getTemplate(viewer: StaffViewer, questionnaireId: string, templateId: string) {
  if (!can(viewer, "questionnaire:read") || !areRowIds(questionnaireId, templateId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.template.findFirst({
      where: { firmId: viewer.firmId, questionnaireId, id: templateId },
      select: {
        ...versionParts,
        version: true,
        content: true,
        questionnaire: { select: { id: true, name: true } },
      },
    });
    if (!row) return null;
    const { content: kept, questionnaire, version, ...rest } = row;
    const content = contentOf(kept);
    return {
      ...versionOf(viewer, rest),
      version,
      questionnaire,
      content,
      texts: ownTemplate(questionnaireId, row.number, content).texts,
      losses: lossesOf(differenceFromBuiltIn(content), CURRENT_RULE_SET),
    };
  });
}

type VersionRow = Prisma.TemplateGetPayload<{ select: typeof versionParts }>;

function versionOf({ timeZone }: StaffViewer, { _count, asked, publishedAt, ...version }: VersionRow) {
  const publishedDay = publishedAt && dayIn(timeZone, publishedAt);
  return { ...version, publishedDay, statements: asked.length, rounds: _count.rounds };
}
