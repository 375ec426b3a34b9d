import { env } from "@/lib/env";
import { runCommand } from "./steps/say";

/** Prints where the first owner sets up the firm: once, on the host's console, and nowhere else. */
await runCommand(async () => {
  const setUp: string = "@/lib/auth/set-up";
  const { createSetupLink } = (await import(setUp)) as { createSetupLink(): Promise<string> };
  console.log(`Set up your firm: ${new URL(await createSetupLink(), env().APP_ORIGIN).href}`);
  process.exit();
});
