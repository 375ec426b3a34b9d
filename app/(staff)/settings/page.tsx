import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { proveAction } from "@/app/proof-actions";
import { BrandForm } from "@/components/settings/brand-form";
import { FirmFields } from "@/components/settings/firm-fields";
import { OwnerProof } from "@/components/settings/owner-proof";
import { SignInFields } from "@/components/settings/sign-in-fields";
import { SettingsPage } from "@/components/settings/settings-page";
import { ActionForm } from "@/components/ui/action-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getFirm } from "@/lib/firm/queries";
import { IDLE_MINUTES, SESSION_HOURS } from "@/lib/firm/schema";
import { saveBrandAction, saveFirm, saveSignInRules } from "./actions";
import { OwnAddress } from "./own-address";

export const metadata: Metadata = { title: "Firm" };

export default async function FirmPage() {
  const viewer = await requireStaff();
  const firm = await getFirm(viewer);
  const { name, timeZone, currency, version } = firm;
  return (
    <SettingsPage
      title="Firm"
      withOutbox={can(viewer, "outbox:read")}
      audience="Visible to everybody in the firm"
    >
      {can(viewer, "firm:manage") ? (
        <>
          <ActionForm action={saveFirm} hidden={{ version }} submit="Save" className="max-w-md">
            <FirmFields name={name} timeZone={timeZone} currency={currency} />
          </ActionForm>
          <Section
            title="What clients see"
            lead="In their portal, on reports, statements and weekly notes. What was issued keeps the look of its day."
          >
            <BrandForm
              action={saveBrandAction}
              id={randomUUID()}
              {...firm.brand}
              firmName={name}
              logo={viewer.look?.logo ?? null}
            />
          </Section>
          <OwnAddress viewer={viewer} address={firm.address} />
          <Section
            title="Signing in"
            lead="For the firm’s own people. Clients’ logins end after 30 minutes without a click."
          >
            <ActionForm action={saveSignInRules} hidden={{ version }} submit="Save" className="max-w-md">
              <SignInFields {...firm} idleMinutes={IDLE_MINUTES} sessionHours={SESSION_HOURS} />
            </ActionForm>
            <OwnerProof isFresh={isFresh(viewer)} action={proveAction} to="loosen these rules" />
          </Section>
        </>
      ) : (
        <DefinitionList
          items={[
            { term: "Name of the firm", value: name },
            { term: "Time zone", value: timeZone.replaceAll("_", " ") },
            { term: "Currency", value: currency },
          ]}
        />
      )}
    </SettingsPage>
  );
}
