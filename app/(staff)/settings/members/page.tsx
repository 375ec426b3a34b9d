import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ROLE_CHOICES } from "@/components/settings/member-words";
import { MemberTable } from "@/components/settings/member-table";
import { OwnerProof } from "@/components/settings/owner-proof";
import { SettingsPage } from "@/components/settings/settings-page";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listMembers } from "@/lib/members/queries";
import { invite } from "./actions";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const viewer = await requireStaff();
  const members = await listMembers(viewer);
  if (!members) notFound();
  return (
    <SettingsPage
      title="Members"
      withOutbox={can(viewer, "outbox:read")}
      audience="Visible to everybody in the firm"
    >
      <MemberTable members={members} managed={can(viewer, "member:manage")} />
      {can(viewer, "member:invite") && (
        <Section
          title="Invite a colleague"
          lead="They get a link that works for seven days. Without a mail server it waits in the outbox for you to pass on."
        >
          <ActionForm action={invite} id={randomUUID()} submit="Invite" resetOnSaved className="max-w-md">
            <TextField name="name" label="Name" autoComplete="off" />
            <TextField name="email" label="E-mail" type="email" autoComplete="off" spellCheck={false} />
            <RadioGroup name="role" label="Role" choices={ROLE_CHOICES} defaultValue="consultant" />
          </ActionForm>
          <OwnerProof isFresh={isFresh(viewer)} action={proveAction} to="invite an owner" />
        </Section>
      )}
    </SettingsPage>
  );
}
