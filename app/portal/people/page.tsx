import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { InviteHeadFields } from "@/components/portal/invite-head-fields";
import { PersonWithAccess } from "@/components/portal/person-with-access";
import { PageShell } from "@/components/shell/page-shell";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { listPeople } from "@/lib/members/people-queries";
import { inviteHeadAction, inviteHeadAgainAction, removeHeadAction } from "./actions";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "People", de: "Personen" });

export default async function PeoplePage() {
  const viewer = await requirePortalUser();
  const words = WORDS[languageOf(viewer)];
  const found = await listPeople(viewer);
  if (!found) notFound();
  const { people, departments } = found;

  return (
    <PageShell
      title={words.people}
      answer={words.whoOfSignsIn(viewer.clientName ?? words.yourCompany)}
      measure="reading"
      audience={words.visibleToYouAnd}
    >
      <ul>
        {people.map((person) => (
          <PersonWithAccess
            key={person.id}
            person={person}
            invitationId={randomUUID()}
            actions={{ invite: inviteHeadAgainAction, removeAccess: removeHeadAction }}
          />
        ))}
      </ul>
      <TableDownloads of={words.people} path="/portal/tables/people" />
      <Section title={words.inviteAHeadOf} lead={words.theyGetALetter}>
        {departments.length > 0 ? (
          <ActionForm
            action={inviteHeadAction}
            id={randomUUID()}
            hidden={{ contactId: randomUUID() }}
            submit={words.invite}
            resetOnSaved
          >
            <InviteHeadFields departments={departments} />
          </ActionForm>
        ) : (
          <p className="text-sm">{words.yourConsultantsHaveTo}</p>
        )}
      </Section>
    </PageShell>
  );
}
