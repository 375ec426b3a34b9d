import "server-only";
import { Worker } from "node:worker_threads";
import { inTurn } from "./in-turn";

/** TOO_LONG: it was ended, because it took more time or memory than it may. */
export type Apart<Value> = { readonly value: Value } | "TOO_LONG";

const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * Runs a file of ours (.mjs, as it lies in the sources) on a thread of its own, so that pages go on whatever it is given.
 * It says that it is ready, then has `seconds` to post its answer. One at a time of each file: the next waits its turn.
 */
export function runApart<Value>(file: string, input: unknown, seconds: number): Promise<Apart<Value>> {
  return inTurn(file, () => runNow<Value>(file, input, seconds));
}

async function runNow<Value>(file: string, input: unknown, seconds: number): Promise<Apart<Value>> {
  const worker = new Worker(file, {
    workerData: input,
    resourceLimits: LIMITS,
    execArgv: ["--conditions=react-server"],
  });
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.once("message", () => {
        limit = setTimeout(() => resolve("TOO_LONG"), seconds * 1000);
        worker.once("message", (value: Value) => resolve({ value }));
      });
      worker.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve("TOO_LONG") : reject(error),
      );
      worker.on("exit", () => reject(new Error(`The thread of ${file} ended without an answer.`)));
    });
  } finally {
    clearTimeout(limit);
    // The next one's turn comes when the memory of this one is free.
    await worker.terminate();
  }
}
