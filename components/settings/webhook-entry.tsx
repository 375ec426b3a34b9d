import { ActionForm } from "@/components/ui/action-form";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";
import { type DeliveryRow, DeliveryTable } from "./delivery-table";
import { MadeAddress } from "./made-address";

export type WebhookItem = {
  id: string;
  url: string;
  events: readonly string[];
  state: "active" | "disabled" | "failing";
  version: number;
  since: string;
  by: string;
  /** Of the delivery that a test would be. */
  testId: string;
  deliveries: readonly DeliveryRow[];
};

type WebhookEntryProps = {
  webhook: WebhookItem;
  /** Whether the viewer has shown that it is they. */
  isProven: boolean;
  actions: Record<"renew" | "turn" | "remove" | "test" | "retry", FormAction>;
};

const STATES: Record<WebhookItem["state"], { words: string; tone: BadgeTone }> = {
  active: { words: "On", tone: "accent" },
  disabled: { words: "Off", tone: "neutral" },
  failing: { words: "Given up: it did not answer", tone: "danger" },
};

/** One address, what may be done about it, and what it was told. */
export function WebhookEntry({ webhook, isProven, actions }: WebhookEntryProps) {
  const { id, url, events, state, version, since, by, testId, deliveries } = webhook;
  const seen = { id, version: String(version) };
  const isOn = state === "active";
  return (
    <Section title={url}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>
        <span className="text-ink-soft">
          {events.join(", ")}; added {since} by {by}
        </span>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isOn && (
          <ButtonForm
            action={actions.test}
            hidden={{ id, deliveryId: testId }}
            label={`Send a test to ${url}`}
          >
            Send a test
          </ButtonForm>
        )}
        <ButtonForm
          action={actions.turn}
          hidden={{ ...seen, state: isOn ? "disabled" : "active" }}
          label={`${isOn ? "Switch off" : "Switch on"}: ${url}`}
        >
          {isOn ? "Switch off" : "Switch on"}
        </ButtonForm>
        {isProven && (
          <>
            <ActionForm action={actions.renew} hidden={seen} className="justify-items-start gap-2">
              <SubmitButton size="sm" variant="secondary" pendingLabel="One moment…">
                Make a new secret; the old one ends
              </SubmitButton>
              <MadeAddress copy="Copy the secret" />
            </ActionForm>
            <ConfirmForm
              {...{ action: actions.remove, hidden: seen, ask: "Remove", askVariant: "danger" }}
              title="Remove this address?"
              confirm="Remove it"
            >
              <p>It is told nothing more, and its log goes with it.</p>
            </ConfirmForm>
          </>
        )}
      </div>
      {deliveries.length > 0 && (
        <DeliveryTable of={url} deliveries={deliveries} retry={isOn ? actions.retry : null} />
      )}
    </Section>
  );
}
