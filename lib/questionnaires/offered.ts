import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { lossesOf } from "@/lib/rules/diagnosis/left-out";
import { CURRENT_RULE_SET } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { differenceFromBuiltIn, wordingIn } from "@/lib/rules/questionnaire/own-template";
import { contentOf } from "./of-round";

/** What a new round of a client can ask besides the built-in questionnaire, and which one its last round asked. */
export async function offeredTemplates(tx: Tx, viewer: Viewer, clientCompanyId: string) {
  const { firmId } = viewer;
  if (!isStaff(viewer)) return { templates: [], last: null };
  const rows = await tx.template.findMany({
    where: { firmId, state: "published" },
    orderBy: [{ questionnaire: { name: "asc" } }, { number: "desc" }],
    select: { id: true, number: true, content: true, asked: true, questionnaire: { select: { name: true } } },
  });
  const last = await tx.round.findFirst({
    where: { firmId, clientCompanyId, deletedAt: null },
    orderBy: { createdAt: "desc" },
    select: { ownTemplateId: true },
  });
  const templates = rows.map(({ id, number, content, asked, questionnaire }) => {
    const own = contentOf(content);
    const { rules, subjects } = lossesOf(differenceFromBuiltIn(own), CURRENT_RULE_SET);
    const inEnglish = own.filter((each) => !each.leftOut && wordingIn(each, "de").from === "english");
    return {
      ...{ id, number, name: questionnaire.name, statements: asked.length },
      /** Of these, what somebody who answers in German reads in English. */
      inEnglishOnly: inEnglish.length,
      /** What the rules could not tell from it, for whoever chooses. */
      losses: [...rules.filter(({ loss }) => loss !== "weaker"), ...subjects].map(({ sentence }) => sentence),
    };
  });
  // A version that was retired meanwhile is not chosen again by itself.
  const offered = templates.some(({ id }) => id === last?.ownTemplateId);
  return { templates, last: offered ? (last?.ownTemplateId ?? null) : null };
}

/** A version that a new round may ask; `null`: there is none, it is a draft, or it was retired. */
export function findOffered(tx: Tx, viewer: Viewer, id: string) {
  return tx.template.findFirst({
    where: { firmId: viewer.firmId, id, state: "published" },
    select: { id: true, questionnaireId: true, hash: true },
  });
}
