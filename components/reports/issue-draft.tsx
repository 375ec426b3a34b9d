import { ConfirmForm } from "@/components/ui/confirm-form";
import type { FormAction } from "@/components/ui/use-form-submit";

type IssueDraftProps = {
  action: FormAction;
  id: string;
  clientId: string;
  version: number;
  /** Parts that were chosen and have nothing to say yet, each with why. */
  empty: readonly { title: string; why: string }[];
};

/** Says what is frozen and who will read it, and which chosen part would be missing, before it is. */
export function IssueDraft({ action, id, clientId, version, empty }: IssueDraftProps) {
  return (
    <div>
      <ConfirmForm
        action={action}
        id={id}
        hidden={{ clientCompanyId: clientId, version }}
        ask="Issue this report"
        askVariant="primary"
        title="Issue this report?"
        confirm="Issue it for good"
        confirmVariant="primary"
        pendingLabel="Issuing…"
      >
        <p>
          One PDF and page of this draft as it was saved. It can be neither changed nor taken back; a later
          report stands beside it. Only your firm sees it until you share it with the CEO.
        </p>
        {empty.map(({ title, why }) => (
          <p key={title} className="text-caution">
            “{title}” is chosen and will be missing: {why}
          </p>
        ))}
      </ConfirmForm>
    </div>
  );
}
