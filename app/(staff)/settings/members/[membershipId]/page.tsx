import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { AssignedClients } from "@/components/settings/assigned-clients";
import { ButtonForm } from "@/components/settings/button-form";
import { ROLE_CHOICES, STATE_WORDS } from "@/components/settings/member-words";
import { OwnerProof } from "@/components/settings/owner-proof";
import { PageShell } from "@/components/shell/page-shell";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroup } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { requireStaff } from "@/lib/auth/viewer";
import { getMember } from "@/lib/members/queries";
import { assign, disable, enable, inviteAgain, resetFactor, saveRole, unassign } from "./actions";

export const metadata: Metadata = { title: "Member" };

type Props = {
  params: Promise<{ membershipId: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export default async function MemberPage({ params, searchParams }: Props) {
  const viewer = await requireStaff();
  const { membershipId } = await params;
  const { q } = await searchParams;
  const search = typeof q === "string" ? q.trim().slice(0, 120) : "";
  const member = await getMember(viewer, membershipId, search);
  if (!member) notFound();
  const { name, email, role, state, version, isSelf, hasSecondFactor, assigned, others } = member;
  return (
    <PageShell
      title={name}
      breadcrumbs={[
        { href: "/settings", label: "Settings" },
        { href: "/settings/members", label: "Members" },
      ]}
      audience="Visible to the firm's owners"
    >
      <p className="text-sm text-ink-soft">
        {email} · {STATE_WORDS[state]}
      </p>
      {isSelf ? (
        <p>
          This is you. Another owner changes your role or disables you, so that the firm always keeps one.
        </p>
      ) : (
        <ProofGate
          isFresh={role !== "owner" || isFresh(viewer)}
          action={proveAction}
          to={`change what ${name}, an owner, may do`}
        >
          <ActionForm
            action={saveRole}
            hidden={{ membershipId, version }}
            submit="Save the role"
            className="max-w-md"
          >
            <RadioGroup name="role" label="Role" choices={ROLE_CHOICES} defaultValue={role} />
          </ActionForm>
          {role !== "owner" && (
            <OwnerProof isFresh={isFresh(viewer)} action={proveAction} to="make somebody an owner" />
          )}
          <Section title="Access">
            <div className="flex flex-wrap gap-2">
              {state === "invited" && (
                <ButtonForm action={inviteAgain} hidden={{ membershipId }}>
                  Invite again
                </ButtonForm>
              )}
              {hasSecondFactor && (
                <ProofGate isFresh={isFresh(viewer)} action={proveAction} to="reset the second factor">
                  <ButtonForm action={resetFactor} hidden={{ membershipId }}>
                    Reset the second factor
                  </ButtonForm>
                </ProofGate>
              )}
              {state === "disabled" ? (
                <ButtonForm action={enable} hidden={{ membershipId }}>
                  Enable
                </ButtonForm>
              ) : (
                <ButtonForm action={disable} hidden={{ membershipId }} variant="danger">
                  Disable and sign out
                </ButtonForm>
              )}
            </div>
          </Section>
        </ProofGate>
      )}
      {role !== "owner" && (
        <AssignedClients {...{ membershipId, assigned, others, search, assign, unassign }} />
      )}
    </PageShell>
  );
}
