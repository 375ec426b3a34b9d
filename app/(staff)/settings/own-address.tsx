import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { AddressForm, AddressRecords, AddressState, AddressSteps } from "@/components/settings/own-address";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import type { StaffViewer } from "@/lib/auth/policy";
import type { FirmAddress } from "@/lib/firm/queries";
import { programHost } from "@/lib/firm/address-schema";
import { formatInstant } from "@/lib/units/days";
import { proveAddressAction, setAddressAction, takeAddressAwayAction } from "./address-actions";

/** Of the firm's settings: a name of its own for its clients. */
export function OwnAddress({ viewer, address }: { viewer: StaffViewer; address: FirmAddress | null }) {
  const at = (instant: Date) => formatInstant(instant, viewer.timeZone);
  return (
    <Section
      title="Your own address"
      lead="Clients then sign in under a name of yours, with your name, logo and colour on the door. Only your people and your clients’ can sign in there; you still work at the program’s address."
    >
      {address && (
        <>
          <AddressState
            host={address.host}
            setBy={address.setByName}
            set={at(address.setAt)}
            proven={address.provenAt && at(address.provenAt)}
          />
          <AddressRecords host={address.host} target={programHost()} proof={address.proof} />
        </>
      )}
      <ProofGate isFresh={isFresh(viewer)} action={proveAction} to="change the address">
        {address ? (
          <AddressSteps
            host={address.host}
            isProven={address.provenAt !== null}
            prove={proveAddressAction}
            takeAway={takeAddressAwayAction}
          />
        ) : (
          <AddressForm action={setAddressAction} />
        )}
      </ProofGate>
    </Section>
  );
}
