import { type Attempts, NOBODY_AT_ALL, OWNER } from "./attempt";
import { SAID_HOST } from "./furnish-address";

const ADDRESS = "(staff)/settings/address-actions";

/** Of a firm's own address: A has said one and not proven it, B has none. */
export const ADDRESS_ACTIONS: Attempts = {
  [`${ADDRESS}#setAddressAction`]: [
    { form: () => ({ host: "Clients.Other.example" }), by: ["owner of B"] },
    { form: () => ({ host: "https://clients.other.example/" }), by: NOBODY_AT_ALL },
  ],
  // No name server knows it: tests/db/firm/address.test.ts shows for whom it works.
  [`${ADDRESS}#proveAddressAction`]: [{ form: () => ({ host: SAID_HOST }), by: NOBODY_AT_ALL }],
  [`${ADDRESS}#takeAddressAwayAction`]: [
    { form: () => ({ host: SAID_HOST }), by: OWNER },
    { form: () => ({ host: "clients.other.example" }), by: NOBODY_AT_ALL },
  ],
};
