import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { SettingsPage } from "@/components/settings/settings-page";
import { TokenForm } from "@/components/settings/token-form";
import { TokenTable } from "@/components/settings/token-table";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { listOwnTokens } from "@/lib/api/queries";
import { SCOPE_NAMES, SCOPES } from "@/lib/api/scopes";
import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { addDays, dayIn, formatInstant } from "@/lib/units/days";
import { makeTokenAction, revokeTokenAction } from "./actions";

export const metadata: Metadata = { title: "API" };

const USUAL_DAYS = 90;

export default async function ApiPage() {
  const viewer = await requireStaff();
  const tokens = await listOwnTokens(viewer);
  if (!tokens) notFound();
  const today = dayIn(viewer.timeZone, new Date());
  const when = (at: Date) => formatInstant(at, viewer.timeZone);
  return (
    <SettingsPage
      title="API"
      withOutbox={can(viewer, "outbox:read")}
      audience="Your tokens are visible to you alone"
    >
      <p className="max-w-prose text-sm">
        Other programs work here by a token of yours: they see the clients that you see, and may do what you
        may, less what the token leaves out.{" "}
        <TextLink href="/settings/api/reference">What can be asked</TextLink>
        {can(viewer, "firm:manage") && (
          <>
            {" · "}
            <TextLink href="/settings/api/webhooks">Who is told what happens (webhooks)</TextLink>
          </>
        )}
      </p>
      {tokens.length > 0 && (
        <Section title="Your tokens">
          <TokenTable
            tokens={tokens.map(({ expiresAt, lastUsedAt, revokedAt, isLive, ...token }) => ({
              ...token,
              until: when(expiresAt),
              lastUsed: lastUsedAt && when(lastUsedAt),
              state: isLive ? "live" : revokedAt ? "revoked" : "over",
            }))}
            revoke={revokeTokenAction}
          />
        </Section>
      )}
      <Section
        title="Make a token"
        lead="It is shown once. Whoever has it is you: keep it as you keep a password."
      >
        <ProofGate isFresh={isFresh(viewer)} action={proveAction} to="make a token">
          <TokenForm
            action={makeTokenAction}
            id={randomUUID()}
            scopes={SCOPE_NAMES.map((value) => ({ value, label: value, description: SCOPES[value] }))}
            lastDay={addDays(today, USUAL_DAYS)}
          />
        </ProofGate>
      </Section>
    </SettingsPage>
  );
}
