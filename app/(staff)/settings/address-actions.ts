"use server";

import { refresh } from "next/cache";
import { type ProveRefusal, proveAddress, setAddress, takeAddressAway } from "@/lib/firm/address-mutations";
import { addressForm, sameAddressForm } from "@/lib/firm/address-schema";
import { formActionWithProof, refused, saved } from "@/lib/form-action";

const OWNERS = "Only an owner changes the firm.";
const GONE = "This address was changed or taken away meanwhile: reload the page.";
const TAKEN = "Another firm has shown that this name is theirs.";

export const setAddressAction = formActionWithProof(addressForm, async (viewer, { host }) => {
  const set = await setAddress(viewer, host);
  if (set.ok) {
    refresh();
    return saved("Kept. It is served once its DNS says that it is yours.");
  }
  const message = { NOT_FOUND: OWNERS, HAS_ANOTHER: GONE, TAKEN }[set.reason];
  return refused(message, set.reason === "TAKEN" ? { host: [message] } : undefined);
});

const PROVE: Record<ProveRefusal, string> = {
  NOT_FOUND: OWNERS,
  GONE,
  TAKEN: `${TAKEN} Take it away here and choose another.`,
  NO_DNS:
    "DNS could not be asked from here, so nothing is known and nothing was changed. Try again; if it stays so, whoever runs this program has to let it reach a name server.",
  NO_RECORD:
    "There is no TXT record under this name yet. A new one may take an hour to be seen everywhere: check again later.",
  ANOTHER_RECORD:
    "There is a TXT record under this name, but it says something else. Compare it with the value above, letter by letter.",
};

export const proveAddressAction = formActionWithProof(sameAddressForm, async (viewer, { host }) => {
  const proven = await proveAddress(viewer, host);
  if (!proven.ok) return refused(PROVE[proven.reason]);
  refresh();
  return saved("Proven. Your clients reach you there from now on.");
});

export const takeAddressAwayAction = formActionWithProof(sameAddressForm, async (viewer, { host }) => {
  const taken = await takeAddressAway(viewer, host);
  if (!taken.ok) return refused({ NOT_FOUND: OWNERS, GONE }[taken.reason]);
  refresh();
  return saved("Taken away.");
});
