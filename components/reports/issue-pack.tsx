import { ConfirmForm } from "@/components/ui/confirm-form";
import type { FormAction } from "@/components/ui/use-form-submit";

type IssuePackProps = { action: FormAction; id: string; clientId: string; number: number };

/** Says what is frozen and who will read it, before it is: an issued pack stays as it is. */
export function IssuePack({ action, id, clientId, number }: IssuePackProps) {
  return (
    <div>
      <ConfirmForm
        action={action}
        id={id}
        hidden={{ clientCompanyId: clientId }}
        ask="Issue handover pack"
        askVariant="secondary"
        title={`Issue handover pack No. ${number}?`}
        confirm="Issue it for good"
        confirmVariant="primary"
        pendingLabel="Issuing…"
      >
        <p>
          One PDF of everything as it stands at this moment: the chart in force, the SOPs in use with their
          texts, meetings, scorecard, decisions and actions of all meetings, what reached the CEO, the
          assessments as far as their confidentiality allows, gates and risks. It can be neither changed nor
          taken back.
        </p>
        <p>
          Only your firm sees it until you share it. The CEO then reads all of it, also of meetings they do
          not attend, and may pass it on to whoever takes the seat over.
        </p>
      </ConfirmForm>
    </div>
  );
}
