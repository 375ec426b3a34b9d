import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type InviteFormProps = {
  action: FormAction;
  invitationId: string;
  contact: { id: string; name: string; email: string | null };
  isAgain: boolean;
};

export function InviteForm({ action, invitationId, contact, isAgain }: InviteFormProps) {
  if (!contact.email)
    return (
      <p className="text-ink-soft text-sm">Add an e-mail address to invite {contact.name} to the portal.</p>
    );
  return (
    <ActionForm action={action} id={invitationId} hidden={{ contactId: contact.id }} className="gap-3">
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Inviting…">
          {isAgain ? "Send a new invitation" : "Invite to the portal"}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
