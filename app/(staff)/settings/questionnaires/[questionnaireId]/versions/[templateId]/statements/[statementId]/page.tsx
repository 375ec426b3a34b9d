import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatementForm } from "@/components/questionnaires/statement-form";
import { QUESTIONNAIRES, versionHref } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getTemplate } from "@/lib/questionnaires/queries";
import { rewordStatementAction } from "./actions";

export const metadata: Metadata = { title: "Reword a statement" };

type Props =
  PageProps<"/settings/questionnaires/[questionnaireId]/versions/[templateId]/statements/[statementId]">;

export default async function StatementPage({ params }: Props) {
  const viewer = await requireStaff();
  const { questionnaireId, templateId, statementId } = await params;
  const template = await getTemplate(viewer, questionnaireId, templateId);
  const statement = template?.content.find(({ id }) => id === statementId);
  if (!template || !statement || template.state !== "draft" || !can(viewer, "questionnaire:edit")) notFound();
  const { questionnaire, number } = template;
  const back = versionHref(questionnaire.id, template.id);
  return (
    <PageShell
      title="Reword a statement"
      answer={statement.texts.en.statement}
      audience="Visible to everybody in the firm; to respondents once it is published and asked"
      measure="reading"
      breadcrumbs={[
        { href: QUESTIONNAIRES, label: "Questionnaires" },
        { href: `${QUESTIONNAIRES}/${questionnaire.id}`, label: questionnaire.name },
        { href: back, label: `Version ${number}` },
      ]}
    >
      <StatementForm
        action={rewordStatementAction}
        templateId={template.id}
        backHref={back}
        statement={statement}
      />
    </PageShell>
  );
}
