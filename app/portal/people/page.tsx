import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
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

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const viewer = await requirePortalUser();
  const found = await listPeople(viewer);
  if (!found) notFound();
  const { people, departments } = found;

  return (
    <PageShell
      title="People"
      answer={`Who of ${viewer.clientName ?? "your company"} signs in here. Heads see what was shared with them, never what you see as the CEO.`}
      measure="reading"
      audience="Visible to you and your consultants, who are told of each change. The heads do not see this page."
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
      <TableDownloads of="People" path="/portal/tables/people" />
      <Section
        title="Invite a head of department"
        lead="They get a letter with a link, choose a password, and see what your consultants shared with the heads."
      >
        {departments.length > 0 ? (
          <ActionForm
            action={inviteHeadAction}
            id={randomUUID()}
            hidden={{ contactId: randomUUID() }}
            submit="Invite"
            resetOnSaved
          >
            <InviteHeadFields departments={departments} />
          </ActionForm>
        ) : (
          <p className="text-sm">Your consultants have to enter the departments of your company first.</p>
        )}
      </Section>
    </PageShell>
  );
}
