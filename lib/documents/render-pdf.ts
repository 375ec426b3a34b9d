import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { toDrawable } from "./drawable-text";
import { fonts } from "./fonts";

const FOLDER = path.join(process.cwd(), "lib/documents");
const TEMPLATES = path.join(FOLDER, "templates");

/** Each is `templates/<kind>.typ`. */
export type DocumentKind =
  | "chart"
  | "client-note"
  | "deletion-certificate"
  | "handover-pack"
  | "letterhead"
  | "questionnaire"
  | "readiness-report"
  | "sop"
  | "statement";

type Answer = { id: number } & ({ pdf: Uint8Array } | { failure: string });
type Waiting = { resolve(pdf: Buffer): void; reject(error: Error): void };

/** Setting type takes a tenth of a second of a processor: on a thread of its own, so that pages go on meanwhile. */
let typesetter: Worker | undefined;
const waiting = new Map<number, Waiting>();
let lastId = 0;

/**
 * Sets a document as an accessible PDF (PDF/UA-1): tagged, with outline, language, title and a text for every picture;
 * Typst refuses the export where one is missing. `data` goes in as JSON and is never read as markup. The same data and
 * moment give the same bytes. `pictures` are by the names that the data calls them.
 */
export function renderPdf(
  kind: DocumentKind,
  data: object,
  createdAt: Date,
  pictures: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Buffer> {
  const id = ++lastId;
  const job = {
    id,
    kind,
    mainFilePath: path.join(TEMPLATES, `${kind}.typ`),
    data: JSON.stringify(toDrawable(data, fonts().families)),
    creationTimestamp: Math.floor(createdAt.getTime() / 1000),
    pictures: [...pictures].map(([name, bytes]) => [path.join(TEMPLATES, name), bytes]),
  };
  return new Promise((resolve, reject) => {
    const worker = (typesetter ??= startTypesetter());
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage(job);
  });
}

function startTypesetter(): Worker {
  const file = path.join(FOLDER, "typesetter.mjs");
  const worker = new Worker(file, { workerData: { templates: TEMPLATES, fontFiles: fonts().files } });
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // An idle thread keeps no program from ending.
    if (waiting.size === 0) worker.unref();
    if ("pdf" in answer) asked?.resolve(Buffer.from(answer.pdf));
    else asked?.reject(new Error(answer.failure));
  });
  const end = (error: Error) => {
    // Its exit comes after its error, when another may already be at work.
    if (typesetter !== worker) return;
    typesetter = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("The thread that sets type ended.")));
  return worker;
}
