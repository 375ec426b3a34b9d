import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    inviting: "Inviting…",
    inviteToThePortal: "Invite to the portal",
    sendANewInvitation: "Send a new invitation",
    addAnEMail: (name: string | number) => `Add an e-mail address to invite ${name} to the portal.`,
  },
  de: {
    inviting: "Wird eingeladen …",
    inviteToThePortal: "In das Portal einladen",
    sendANewInvitation: "Neue Einladung senden",
    addAnEMail: (name) => `Tragen Sie eine E-Mail-Adresse ein, um ${name} in das Portal einzuladen.`,
  },
});

type InviteFormProps = {
  action: FormAction;
  invitationId: string;
  contact: { id: string; name: string; email: string | null };
  isAgain: boolean;
};

export function InviteForm({ action, invitationId, contact, isAgain }: InviteFormProps) {
  const words = WORDS[useLocale()];
  if (!contact.email) return <p className="text-ink-soft text-sm">{words.addAnEMail(contact.name)}</p>;
  return (
    <ActionForm action={action} id={invitationId} hidden={{ contactId: contact.id }} className="gap-3">
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel={words.inviting}>
          {isAgain ? words.sendANewInvitation : words.inviteToThePortal}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
