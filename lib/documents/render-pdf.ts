import "server-only";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { toDrawable } from "./drawable-text";
import { fonts } from "./fonts";

const TEMPLATES = path.join(process.cwd(), "lib/documents/templates");

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

/** Built once: it holds the fonts. Typst reads only files under the folder of templates, and fetches nothing. */
let compiler: NodeCompiler | undefined;

/**
 * Sets a document as an accessible PDF (PDF/UA-1): tagged, with outline, language, title and a text for every picture;
 * Typst refuses the export where one is missing. `data` goes in as JSON and is never read as markup. The same data and
 * moment give the same bytes. `pictures` are by the names that the data calls them.
 */
export async function renderPdf(
  kind: DocumentKind,
  data: object,
  createdAt: Date,
  pictures: ReadonlyMap<string, Buffer> = new Map(),
): Promise<Buffer> {
  const { files, families } = fonts();
  const drawable = toDrawable(data, families);
  // Setting type holds the thread for some milliseconds: whoever waits goes first.
  await new Promise((resolve) => setImmediate(resolve));
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: files }] });
  try {
    for (const [name, bytes] of pictures) compiler.mapShadow(path.join(TEMPLATES, name), bytes);
    const compiled = compiler.compile({
      mainFilePath: path.join(TEMPLATES, `${kind}.typ`),
      inputs: { data: JSON.stringify(drawable) },
    });
    if (!compiled.result) {
      const found = compiled.takeDiagnostics()?.shortDiagnostics;
      throw new Error(`The template ${kind} does not compile: ${JSON.stringify(found)}`);
    }
    const creationTimestamp = Math.floor(createdAt.getTime() / 1000);
    return compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp });
  } finally {
    compiler.resetShadow();
    // Else every document leaves megabytes of memoized layout behind.
    compiler.evictCache(0);
  }
}
