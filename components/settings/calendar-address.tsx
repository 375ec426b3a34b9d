import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MadeAddress } from "./made-address";
import { WORDS } from "./calendar-address.words";
import { useLocale } from "#language";

type CalendarAddressProps = { isLive: boolean; renew: FormAction; revoke: FormAction };

/** Makes, replaces and ends the address under which one's meetings are read. */
export function CalendarAddress({ isLive, renew, revoke }: CalendarAddressProps) {
  const words = WORDS[useLocale()];
  return (
    <>
      <Section title={isLive ? words.aNewAddress : words.makeAnAddress} lead={words.subscribeToItIn}>
        <ActionForm action={renew}>
          <SubmitButton className="justify-self-start" pendingLabel={words.oneMoment}>
            {isLive ? words.makeANewAddress : words.makeTheAddress}
          </SubmitButton>
          <MadeAddress />
        </ActionForm>
      </Section>
      {isLive && (
        <Section title={words.endIt} lead={words.whoeverKnowsTheAddress}>
          <ActionForm action={revoke}>
            <SubmitButton variant="danger" className="justify-self-start" pendingLabel={words.oneMoment}>
              {words.revokeTheAddress}
            </SubmitButton>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
