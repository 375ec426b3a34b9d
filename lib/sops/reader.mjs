import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// The thread that reads a file's text (started by import-queries.ts): ready when it has loaded what reads that kind.
register();
const { readerOf } = await import("./file-readers.ts");
const read = await readerOf(workerData);
parentPort.postMessage("READY");
parentPort.postMessage(await read());
