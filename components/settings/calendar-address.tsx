import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MadeAddress } from "./made-address";

type CalendarAddressProps = { isLive: boolean; renew: FormAction; revoke: FormAction };

/** Makes, replaces and ends the address under which one's meetings are read. */
export function CalendarAddress({ isLive, renew, revoke }: CalendarAddressProps) {
  return (
    <>
      <Section
        title={isLive ? "A new address" : "Make an address"}
        lead="Subscribe to it in your calendar program: the meetings you attend then appear there, also when they are moved or called off. It carries titles and times, never notes, decisions or names of people."
      >
        <ActionForm action={renew}>
          <SubmitButton className="justify-self-start" pendingLabel="One moment…">
            {isLive ? "Make a new address; the old one ends" : "Make the address"}
          </SubmitButton>
          <MadeAddress />
        </ActionForm>
      </Section>
      {isLive && (
        <Section
          title="End it"
          lead="Whoever knows the address reads when you meet. Ended, it answers nobody."
        >
          <ActionForm action={revoke}>
            <SubmitButton variant="danger" className="justify-self-start" pendingLabel="One moment…">
              Revoke the address
            </SubmitButton>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
