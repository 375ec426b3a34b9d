import { Temporal } from "temporal-polyfill";
import { writeDemoSignIns, type SignIn } from "./steps/demo";
import { runCommand } from "./steps/say";

/** A process of its own, so that the starter holds no connection and none of the memory that loading takes. */
await runCommand(async () => {
  const seed: string = "@/prisma/seed/index";
  const { loadDemo } = (await import(seed)) as { loadDemo(options: { today: string }): Promise<SignIn[]> };
  const today = Temporal.Now.plainDateISO().toString();
  await writeDemoSignIns(await loadDemo({ today }));
  process.exit();
});
