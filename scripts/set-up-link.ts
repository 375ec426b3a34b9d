import { createSetupLink } from "@/lib/auth/set-up";
import { env } from "@/lib/env";
import { runCommand } from "./steps/say";

/** Prints where the first owner sets up the firm: once, on the host's console, and nowhere else. */
await runCommand(async () => {
  console.log(`Set up your firm: ${new URL(await createSetupLink(), env().APP_ORIGIN).href}`);
});
// Idle connections would keep it for their while.
process.exit();
