import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatementForm } from "@/components/questionnaires/statement-form";
import { QUESTIONNAIRES, versionHref } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getTemplate } from "@/lib/questionnaires/queries";
import { addStatementAction } from "./actions";

export const metadata: Metadata = { title: "Add a statement" };

type Props = PageProps<"/settings/questionnaires/[questionnaireId]/versions/[templateId]/statements/new">;

export default async function NewStatementPage({ params }: Props) {
  const viewer = await requireStaff();
  const { questionnaireId, templateId } = await params;
  const template = await getTemplate(viewer, questionnaireId, templateId);
  if (template?.state !== "draft" || !can(viewer, "questionnaire:edit")) notFound();
  const { questionnaire, number } = template;
  const back = versionHref(questionnaire.id, template.id);
  return (
    <PageShell
      title="Add a statement"
      answer="One thing that can be observed, said of the best case, with a level for each step on the way there."
      audience="Visible to everybody in the firm; to respondents once it is published and asked"
      measure="reading"
      breadcrumbs={[
        { href: QUESTIONNAIRES, label: "Questionnaires" },
        { href: `${QUESTIONNAIRES}/${questionnaire.id}`, label: questionnaire.name },
        { href: back, label: `Version ${number}` },
      ]}
    >
      <StatementForm
        action={addStatementAction}
        templateId={template.id}
        backHref={back}
        newId={randomUUID()}
      />
    </PageShell>
  );
}
