import { Temporal } from "temporal-polyfill";
import { loadDemo } from "@/prisma/seed/index";
import { writeDemoSignIns } from "./steps/demo";
import { runCommand } from "./steps/say";

/** A process of its own, so that the starter holds no connection and none of the memory that loading takes. */
await runCommand(async () => {
  const today = Temporal.Now.plainDateISO().toString();
  await writeDemoSignIns(await loadDemo({ today }));
});
// Idle connections would keep it for their while.
process.exit();
