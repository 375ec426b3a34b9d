import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { SettingsPage } from "@/components/settings/settings-page";
import { WebhookEntry } from "@/components/settings/webhook-entry";
import { WebhookForm } from "@/components/settings/webhook-form";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { requireStaff } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/units/days";
import { WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS } from "@/lib/webhooks/events";
import { listWebhooksWithLog } from "@/lib/webhooks/queries";
import {
  addWebhookAction,
  removeWebhookAction,
  renewSecretAction,
  retryDeliveryAction,
  switchWebhookAction,
  testWebhookAction,
} from "./actions";

export const metadata: Metadata = { title: "Webhooks" };

const actions = {
  ...{ renew: renewSecretAction, turn: switchWebhookAction, remove: removeWebhookAction },
  ...{ test: testWebhookAction, retry: retryDeliveryAction },
};

export default async function WebhooksPage() {
  const viewer = await requireStaff();
  const webhooks = await listWebhooksWithLog(viewer);
  if (!webhooks) notFound();
  const when = (at: Date) => formatInstant(at, viewer.timeZone);
  const isProven = isFresh(viewer);
  return (
    <SettingsPage title="Webhooks" withOutbox audience="Visible to the firm’s owners">
      <p className="max-w-prose text-sm">
        An address of yours is told that something happened, and of what: by ids alone, never what anybody
        answered or wrote. Each message is signed as{" "}
        <a className="underline" href="https://www.standardwebhooks.com">
          Standard Webhooks
        </a>{" "}
        say, and tried eight times within two days. <TextLink href="/settings/api">Back to the API</TextLink>
      </p>
      {webhooks.map(({ createdAt, createdBy, deliveries, ...webhook }) => (
        <WebhookEntry
          key={webhook.id}
          webhook={{
            ...{ ...webhook, since: when(createdAt), by: createdBy.displayName, testId: randomUUID() },
            deliveries: deliveries.map(
              ({ createdAt: at, deliveredAt, nextAttemptAt, error, lastStatus, ...row }) => ({
                ...{
                  ...row,
                  when: when(at),
                  next: nextAttemptAt && row.attempts > 0 ? when(nextAttemptAt) : null,
                },
                said: error ?? (lastStatus === null ? null : `It answered with ${lastStatus}.`),
                state: deliveredAt ? "delivered" : nextAttemptAt ? "waiting" : "failed",
              }),
            ),
          }}
          {...{ isProven, actions }}
        />
      ))}
      <Section
        title="Add an address"
        lead="Its secret is shown once; with it the receiver checks that we sent it."
      >
        <ProofGate isFresh={isProven} action={proveAction} to="add an address, renew a secret or remove one">
          <WebhookForm
            action={addWebhookAction}
            id={randomUUID()}
            events={WEBHOOK_EVENT_NAMES.map((value) => ({
              ...{ value, label: value, description: WEBHOOK_EVENTS[value] },
            }))}
          />
        </ProofGate>
      </Section>
    </SettingsPage>
  );
}
