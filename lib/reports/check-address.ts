import "server-only";
import { env } from "@/lib/env";

/** Where whoever holds an issued file can check it; printed in the file itself. */
export function checkAddress(): string {
  return `${env().APP_ORIGIN}/verify`;
}
