import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";

type State = "sent" | "failed" | "trying" | "waiting";

type NoteDeliveriesProps = {
  deliveries: ReadonlyArray<{ name: string; email: string; state: State; failure: string | null }>;
};

const STATES: Record<State, { words: string; tone: BadgeTone }> = {
  sent: { words: "Delivered", tone: "neutral" },
  failed: { words: "Could not be delivered", tone: "danger" },
  trying: { words: "Tried again", tone: "caution" },
  waiting: { words: "In the outbox", tone: "accent" },
};

/** Whom a note was sent to, and whose mail came back. */
export function NoteDeliveries({ deliveries }: NoteDeliveriesProps) {
  return (
    <Section title="Sent to">
      <ul className="border-line border-t text-sm">
        {deliveries.map(({ name, email, state, failure }) => (
          <li key={email} className="border-line flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b py-2">
            <span className="font-medium">{name}</span>
            <span className="text-ink-soft wrap-anywhere">{email}</span>
            <Badge tone={STATES[state].tone}>{STATES[state].words}</Badge>
            {failure && (
              <span className="text-ink-soft basis-full text-xs">The mail server said: {failure}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
