import "server-only";
import { headers } from "next/headers";
import { isFromOurPages } from "@/lib/same-origin";
import { type Place, placeOf } from "./served";

/** Where this request arrived; `null` under a name that is not served. */
export async function currentPlace(): Promise<Place | null> {
  return placeOf((await headers()).get("host"));
}

/** At a firm's own address that firm, and only its people and what concerns them; elsewhere `null`. */
export async function firmOfPlace(): Promise<string | null> {
  return (await currentPlace())?.firmId ?? null;
}

/** Whether a page of this very address sent it. */
export async function fromOurPages(): Promise<boolean> {
  const place = await currentPlace();
  return place !== null && isFromOurPages(await headers(), place.origin);
}
