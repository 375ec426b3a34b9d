import { InviteForm } from "@/components/clients/invite-form";
import { RemoveAccess } from "@/components/clients/remove-access";
import { ROLE_WORDS, ROLE_WORDS_IN } from "@/components/settings/member-words";
import { Badge } from "@/components/ui/badge";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    you: " (you)",
    notHereYet: "Not here yet",
    invitedNotSignedIn: "Invited, not signed in yet",
    lastHere: (day: string | number) => `Last here ${day}`,
  },
  de: {
    you: " (Sie)",
    notHereYet: "Noch nicht hier",
    invitedNotSignedIn: "Eingeladen, noch nicht angemeldet",
    lastHere: (day) => `Zuletzt hier am ${day}`,
  },
});

type PersonWithAccessProps = {
  person: {
    id: string;
    contactId: string | null;
    name: string;
    email: string;
    role: keyof typeof ROLE_WORDS;
    department: string | null;
    access: "active" | "invited" | "none";
    lastSeenDay: IsoDay | null;
    isSelf: boolean;
  };
  invitationId: string;
  actions: { invite: FormAction; removeAccess: FormAction };
};

/** Somebody of the company who signs in, or was asked to; a head's place is the CEO's to give and to take. */
export function PersonWithAccess({ person, invitationId, actions }: PersonWithAccessProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { id, contactId, name, email, role, department, access, lastSeenDay, isSelf } = person;
  return (
    <li className="border-line grid gap-3 border-b py-4 first:border-t">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="grid min-w-0 gap-0.5 text-sm">
          <p className="text-base font-medium">
            {name}
            {isSelf && words.you}
          </p>
          <p className="text-ink-soft">
            {[ROLE_WORDS_IN[locale][role], department].filter(Boolean).join(" · ")}
          </p>
          <p className="text-ink-soft break-words">{email}</p>
        </div>
        {access === "invited" ? (
          <Badge tone="caution">{words.invitedNotSignedIn}</Badge>
        ) : (
          <p className="text-ink-soft text-sm">
            {lastSeenDay ? words.lastHere(formatDay(lastSeenDay, locale)) : words.notHereYet}
          </p>
        )}
      </div>
      {role === "head" && access === "invited" && contactId && (
        <InviteForm
          action={actions.invite}
          invitationId={invitationId}
          contact={{ id: contactId, name, email }}
          isAgain
        />
      )}
      {role === "head" && access !== "none" && (
        <RemoveAccess action={actions.removeAccess} loginId={id} name={name} access={access} />
      )}
    </li>
  );
}
