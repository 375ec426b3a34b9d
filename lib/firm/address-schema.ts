import { z } from "zod";
import { env } from "@/lib/env";
import { type HostProblem, hostOf, readHost } from "@/lib/rules/address/host";

const MESSAGES: Record<HostProblem, string> = {
  NOT_A_NAME: "A name such as clients.rowan-co.example: without https://, a port or a path.",
  TOO_SHORT:
    "Choose a name below your domain, such as clients.rowan-co.example: the domain itself is your website’s.",
  PRIVATE: "Only your own machines know this name: choose one that clients can reach.",
  OURS: "This is the program’s own name.",
};

export const addressForm = z.object({
  host: z
    .string({ error: "Enter the address." })
    .max(300, MESSAGES.NOT_A_NAME)
    .transform((typed, context) => {
      const read = readHost(typed, env().APP_ORIGIN);
      if (read.ok) return read.host;
      context.addIssue({ code: "custom", message: MESSAGES[read.problem] });
      return z.NEVER;
    }),
});

/** Names the address that was on the page: another one, set meanwhile, is left alone. */
export const sameAddressForm = z.object({ host: z.string().max(300) });

/** What a firm's name is to point to. */
export function programHost(): string {
  return hostOf(env().APP_ORIGIN);
}
