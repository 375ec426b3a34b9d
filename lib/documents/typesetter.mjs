import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

// The thread that sets type (started by render-pdf.ts). Typst reads only files under the folder of templates, and
// fetches nothing; the compiler is built once, because it holds the fonts.
const { templates, fontFiles } = workerData;
const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontBlobs: fontFiles.map((file) => Buffer.from(file)) }],
});

parentPort.on("message", ({ id, ...job }) => {
  try {
    parentPort.postMessage({ id, pdf: set(job) });
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});

function set({ kind, mainFilePath, data, creationTimestamp, pictures }) {
  try {
    for (const [file, bytes] of pictures) compiler.mapShadow(file, Buffer.from(bytes));
    const compiled = compiler.compile({ mainFilePath, inputs: { data } });
    if (!compiled.result) {
      const found = compiled.takeDiagnostics()?.shortDiagnostics;
      throw new Error(`The template ${kind} does not compile: ${JSON.stringify(found)}`);
    }
    return compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp });
  } finally {
    compiler.resetShadow();
    // Else every document leaves megabytes of memoized layout behind.
    compiler.evictCache(0);
  }
}
