import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { ContactRoles } from "@/components/clients/contact-roles";
import { POSITIONS } from "@/components/clients/words";
import { TimelineFilter } from "@/components/timeline/timeline-filter";
import { olderHref } from "@/components/timeline/timeline-href";
import { TimelineList } from "@/components/timeline/timeline-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getContact } from "@/lib/clients/contact-page-queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { dayIn } from "@/lib/units/days";
import { addRoleAction, deleteRoleAction, restoreRoleAction, saveRoleAction } from "./actions";

export const metadata: Metadata = { title: "Contact" };

const ROLE_ACTIONS = {
  ...{ add: addRoleAction, save: saveRoleAction },
  ...{ remove: deleteRoleAction, restore: restoreRoleAction },
};

export default async function ContactPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/contacts/[contactId]">) {
  const viewer = await requireStaff();
  const { clientId, contactId } = await params;
  const asked = timelineQuery.parse(await searchParams);
  const found = await getContact(viewer, { clientCompanyId: clientId, contactId }, asked);
  if (!found) notFound();
  const { client, contact, roles, events, next } = found;
  const { name, title, position, department, email, phone, timeZone } = contact;
  const path = `/clients/${clientId}/contacts/${contactId}`;
  const said = [title, POSITIONS[position], department].filter(Boolean).join(" · ");
  const reached = [phone, timeZone].filter(Boolean).join(" · ");

  return (
    <ClientPage
      client={client}
      active="contacts"
      title={name}
      audience="Your firm alone; nobody at the client sees it."
    >
      <p className="text-sm break-words">
        {said && <span className="block pb-1">{said}</span>}
        {email && (
          <a className="underline underline-offset-4" href={`mailto:${email}`}>
            {email}
          </a>
        )}
        {email && reached && " · "}
        {reached && <span className="text-ink-soft">{reached}</span>}
        {(email || reached) && " · "}
        <TextLink href={`/clients/${clientId}/contacts`}>All contacts, to change them</TextLink>
      </p>
      <ContactRoles
        client={client}
        contactId={contactId}
        roles={roles}
        newId={randomUUID()}
        today={dayIn(viewer.timeZone, new Date())}
        actions={can(viewer, "client:edit") ? ROLE_ACTIONS : null}
      />
      <Section
        title="What happened with them"
        actions={<TextLink href={`/clients/${clientId}/timeline`}>Write something down</TextLink>}
      >
        <TimelineFilter path={path} asked={{ ...asked, who: null }} contacts={[]} />
        {events.length === 0 ? (
          <EmptyState title="Nothing here">Whatever names them in the timeline stands here too.</EmptyState>
        ) : (
          <TimelineList
            {...{ events, clientId }}
            timeZone={viewer.timeZone}
            actions={null}
            contacts={[]}
            colleagues={[]}
            olderHref={olderHref(path, { ...asked, who: null }, next)}
          />
        )}
      </Section>
    </ClientPage>
  );
}
