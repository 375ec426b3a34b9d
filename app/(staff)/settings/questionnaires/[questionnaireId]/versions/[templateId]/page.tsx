import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Losses } from "@/components/questionnaires/losses";
import { Publish } from "@/components/questionnaires/publish";
import { StatementList } from "@/components/questionnaires/statement-list";
import { versionAnswer } from "@/components/questionnaires/version-answer";
import { QUESTIONNAIRES, versionHref } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getTemplate } from "@/lib/questionnaires/queries";
import { leaveOutAction, publishTemplateAction } from "./actions";

export const metadata: Metadata = { title: "Questionnaire version" };

type Props = PageProps<"/settings/questionnaires/[questionnaireId]/versions/[templateId]">;

export default async function TemplatePage({ params }: Props) {
  const viewer = await requireStaff();
  const { questionnaireId, templateId } = await params;
  const template = await getTemplate(viewer, questionnaireId, templateId);
  if (!template) notFound();
  const { questionnaire, number, state, version, content, statements, losses } = template;
  const href = versionHref(questionnaire.id, template.id);
  const mayEdit = state === "draft" && can(viewer, "questionnaire:edit");

  return (
    <PageShell
      title={`${questionnaire.name}, version ${number}`}
      answer={versionAnswer(template)}
      audience="Visible to everybody in the firm"
      breadcrumbs={[
        { href: QUESTIONNAIRES, label: "Questionnaires" },
        { href: `${QUESTIONNAIRES}/${questionnaire.id}`, label: questionnaire.name },
      ]}
      actions={
        <>
          <LinkButton href={`${href}/preview`}>See it as respondents do</LinkButton>
          {mayEdit && <Publish action={publishTemplateAction} {...{ templateId, version, statements }} />}
        </>
      }
    >
      <Section
        title="What the rules can tell from it"
        lead="A statement that nobody is asked stays unknown; it never counts as weak. Added statements count in their subject’s score, and no rule asks for one by name."
      >
        <Losses losses={losses} />
      </Section>
      <Section
        title="Statements"
        actions={
          mayEdit && (
            <LinkButton href={`${href}/statements/new`} size="sm">
              Add a statement
            </LinkButton>
          )
        }
      >
        <StatementList
          content={content}
          editing={mayEdit ? { templateId, href, leaveOut: leaveOutAction } : undefined}
        />
        <TableDownloads
          of="Statements"
          path={`/tables/questionnaire-statements?questionnaire=${questionnaire.id}&version=${template.id}`}
        />
      </Section>
    </PageShell>
  );
}
