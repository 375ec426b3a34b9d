import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/link";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type AskableContact, RespondentChoices } from "./respondent-choices";

type AddRespondentsProps = {
  action: FormAction;
  roundId: string;
  clientId: string;
  contacts: readonly AskableContact[];
  self?: { name: string };
};

export function AddRespondents({ action, roundId, clientId, contacts, self }: AddRespondentsProps) {
  const contactsHref = `/clients/${clientId}/contacts`;
  const nobodyLeft = contacts.length === 0 && !self;
  return (
    <Section
      title="Who is missing"
      lead={
        <>
          People of the client answer by a personal link, or in the portal, where the questionnaire stands
          first once they sign in. Who is not among them is added to{" "}
          <TextLink href={contactsHref}>the contacts</TextLink>.
        </>
      }
    >
      {nobodyLeft ? (
        <p className="text-sm text-ink-soft">Every CEO and head among the contacts is asked.</p>
      ) : (
        <ActionForm action={action} hidden={{ roundId }} submit="Ask them too" className="max-w-2xl">
          <RespondentChoices
            contacts={contacts}
            contactsHref={contactsHref}
            self={self}
            preselected={false}
          />
        </ActionForm>
      )}
    </Section>
  );
}
