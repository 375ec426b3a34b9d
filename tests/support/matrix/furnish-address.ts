import type { StaffViewer } from "@/lib/auth/policy";
import { setAddress } from "@/lib/firm/address-mutations";
import { done } from "./done";

/** Nobody can own it: no name server answers for it. */
export const SAID_HOST = "clients.firm-a.example";

export async function furnishAddress(owner: StaffViewer) {
  done(await setAddress(owner, SAID_HOST));
  return {};
}
