import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { copyQuestionnaire, draftTemplate, publishTemplate } from "@/lib/questionnaires/mutations";
import { addStatement, leaveOutStatement, rewordStatement } from "@/lib/questionnaires/statement-mutations";
import { done } from "./load-company";

/** One of the firm's own: for workshops, with a published version and the next one begun. No demo round asks it. */
export async function loadQuestionnaire(owner: StaffViewer): Promise<void> {
  const questionnaireId = randomUUID();
  const templateId = done(
    await copyQuestionnaire(owner, { id: questionnaireId, name: "Workshops and trades" }),
  );
  done(await rewordStatement(owner, { templateId, statementId: "E5", edit: 1, ...PROMISES }));
  done(await leaveOutStatement(owner, { templateId, statementId: "S3", edit: 1, leftOut: "yes" }));
  done(await addStatement(owner, { id: randomUUID(), templateId, dimension: "execution", en: MATERIAL }));
  const { version } = await withViewer(owner, (tx) =>
    tx.template.findFirstOrThrow({
      where: { firmId: owner.firmId, id: templateId },
      select: { version: true },
    }),
  );
  done(await publishTemplate(owner, { templateId, version }));
  done(await draftTemplate(owner, { id: randomUUID(), questionnaireId }));
}

type Words = { statement: string; question: string; anchors: [string, string, string, string, string] };

const PROMISES: { en: Words; de: Words } = {
  en: {
    statement: "Jobs are handed over on the day that was agreed.",
    question: "Of last month's jobs, how many were handed over on the agreed day?",
    anchors: [
      "Days slip as a rule, and customers ring to ask.",
      "About half are kept; the rest by overtime.",
      "Most are kept, but nobody could say how many.",
      "Nine in ten are kept, and a late one is announced before it is late.",
      "Practically every one is kept, month after month.",
    ],
  },
  de: {
    statement: "Aufträge werden am vereinbarten Tag übergeben.",
    question: "Wie viele Aufträge des letzten Monats wurden am vereinbarten Tag übergeben?",
    anchors: [
      "Termine rutschen in der Regel, und Kunden rufen an.",
      "Etwa die Hälfte hält; der Rest mit Überstunden.",
      "Die meisten halten, aber niemand könnte sagen, wie viele.",
      "Neun von zehn halten, und eine Verspätung wird vorher angekündigt.",
      "So gut wie jeder hält, Monat für Monat.",
    ],
  },
};

const MATERIAL: Words = {
  statement: "Material is on site when the work begins.",
  question: "How many jobs of last week waited for material?",
  anchors: [
    "Most jobs begin with a trip to the supplier.",
    "About every second job waits for something.",
    "Jobs wait weekly, and the reason is known afterwards.",
    "A job that waits is rare, and each one is looked into.",
    "Nothing is begun before its material is checked off as complete.",
  ],
};
