import { serve } from "./steps/serve";
import { runUntilStopped } from "./steps/stopping";

await runUntilStopped(() => serve("dev"));
