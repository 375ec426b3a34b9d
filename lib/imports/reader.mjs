import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// The thread that reads a table (started by read-apart.ts): ready when it has loaded what reads one.
register();
const { readTable } = await import("./file-reader.ts");
parentPort.postMessage("READY");
parentPort.postMessage(await readTable(workerData));
