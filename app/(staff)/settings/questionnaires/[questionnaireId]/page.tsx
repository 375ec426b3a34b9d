import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersionList } from "@/components/questionnaires/version-list";
import { QUESTIONNAIRES, roundsInWords, versionHref } from "@/components/questionnaires/words";
import { PageShell } from "@/components/shell/page-shell";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getQuestionnaire } from "@/lib/questionnaires/queries";
import { draftTemplateAction, offerTemplateAction, renameQuestionnaireAction } from "./actions";

export const metadata: Metadata = { title: "Questionnaire" };

type Props = PageProps<"/settings/questionnaires/[questionnaireId]">;

export default async function QuestionnairePage({ params }: Props) {
  const viewer = await requireStaff();
  const { questionnaireId } = await params;
  const questionnaire = await getQuestionnaire(viewer, questionnaireId);
  if (!questionnaire) notFound();
  const { id, name, version, versions } = questionnaire;
  const draft = versions.find(({ state }) => state === "draft");
  const offered = versions.find(({ state }) => state === "published");
  const mayEdit = can(viewer, "questionnaire:edit");

  return (
    <PageShell
      title={name}
      answer={
        offered
          ? `Version ${offered.number} is offered for new rounds; it was asked ${roundsInWords(offered.rounds)}.`
          : "No version of it is offered for new rounds."
      }
      audience="Visible to everybody in the firm"
      breadcrumbs={[{ href: QUESTIONNAIRES, label: "Questionnaires" }]}
      actions={
        mayEdit &&
        (draft ? (
          <LinkButton href={versionHref(id, draft.id)} variant="primary">
            Go on with the draft
          </LinkButton>
        ) : (
          <ActionForm action={draftTemplateAction} id={randomUUID()} hidden={{ questionnaireId: id }}>
            <SubmitButton pendingLabel="Beginning…">Begin the next version</SubmitButton>
          </ActionForm>
        ))
      }
    >
      <VersionList
        questionnaireId={id}
        versions={versions}
        offer={mayEdit ? offerTemplateAction : undefined}
      />
      {mayEdit && (
        <Section title="Call it otherwise">
          <ActionForm
            action={renameQuestionnaireAction}
            hidden={{ id, version }}
            submit="Rename"
            className="max-w-md"
          >
            <TextField name="name" label="Name" defaultValue={name} autoComplete="off" maxLength={120} />
          </ActionForm>
        </Section>
      )}
    </PageShell>
  );
}
