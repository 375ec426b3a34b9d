import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CopyQuestionnaire } from "@/components/questionnaires/copy-questionnaire";
import { QuestionnaireList } from "@/components/questionnaires/questionnaire-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listQuestionnaires } from "@/lib/questionnaires/queries";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import { copyQuestionnaireAction } from "./actions";

export const metadata: Metadata = { title: "Questionnaires" };

export default async function QuestionnairesPage() {
  const viewer = await requireStaff();
  const questionnaires = await listQuestionnaires(viewer);
  return (
    <SettingsPage
      title="Questionnaires"
      withOutbox={can(viewer, "outbox:read")}
      audience="Visible to everybody in the firm; owners change them"
    >
      <QuestionnaireList questionnaires={questionnaires} builtIn={{ statements: ITEM_IDS.length }} />
      {can(viewer, "questionnaire:edit") && (
        <CopyQuestionnaire
          action={copyQuestionnaireAction}
          id={randomUUID()}
          questionnaires={questionnaires}
        />
      )}
    </SettingsPage>
  );
}
