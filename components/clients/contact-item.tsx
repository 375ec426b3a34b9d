import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ContactFields, type ContactValues } from "./contact-fields";
import { InviteForm } from "./invite-form";
import { RemoveAccess } from "./remove-access";
import { POSITIONS } from "./words";

export type ContactActions = {
  save?: FormAction;
  remove?: FormAction;
  /** For those who may give somebody a login. */
  invite?: FormAction;
  removeAccess?: FormAction;
};

type ContactItemProps = {
  clientId: string;
  contact: ContactValues & {
    id: string;
    version: number;
    department: string | null;
    access: "active" | "invited" | "none";
    loginId: string | null;
  };
  departments: readonly { id: string; name: string }[];
  actions: ContactActions;
  /** For the login that an invitation makes. */
  invitationId: string;
};

const ACCESS = {
  active: <Badge tone="accent">Has portal access</Badge>,
  invited: <Badge tone="caution">Invited, not signed in yet</Badge>,
  none: <Badge>No portal access</Badge>,
};

/** One person: who they are, their access, and the form to change them, folded away by the browser's own means. */
export function ContactItem({ clientId, contact, departments, actions, invitationId }: ContactItemProps) {
  const { id, name, position, title, department, email, phone, version, access, loginId } = contact;
  const roles = [title, POSITIONS[position], department].filter(Boolean).join(" · ");
  const hidden = { clientCompanyId: clientId };
  return (
    <li className="border-line grid gap-3 border-b py-4 first:border-t">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-0 gap-0.5">
          <p className="font-medium">
            <TextLink href={`/clients/${clientId}/contacts/${id}`}>{name}</TextLink>
          </p>
          <p className="text-ink-soft text-sm">{roles}</p>
          <p className="text-ink-soft text-sm break-words">{[email, phone].filter(Boolean).join(" · ")}</p>
        </div>
        {position !== "other" && ACCESS[access]}
      </div>
      {actions.invite && position !== "other" && access !== "active" && (
        <InviteForm
          action={actions.invite}
          invitationId={invitationId}
          contact={{ id, name, email }}
          isAgain={access === "invited"}
        />
      )}
      {actions.removeAccess && loginId && access !== "none" && (
        <RemoveAccess action={actions.removeAccess} loginId={loginId} name={name} access={access} />
      )}
      {actions.save && actions.remove && (
        <details>
          <summary className="text-accent w-fit text-sm underline underline-offset-4">Edit {name}</summary>
          <div className="grid gap-4 pt-4">
            <ActionForm action={actions.save} id={id} hidden={{ ...hidden, version }} submit="Save">
              <ContactFields values={contact} departments={departments} />
            </ActionForm>
            <ActionForm action={actions.remove} id={id} hidden={hidden}>
              <div className="flex flex-wrap items-center gap-3">
                <SubmitButton variant="danger" size="sm" pendingLabel="Removing…">
                  Remove {name}
                </SubmitButton>
                <p className="text-ink-soft text-xs">A login to the portal ends at once; answers stay.</p>
              </div>
            </ActionForm>
          </div>
        </details>
      )}
    </li>
  );
}
