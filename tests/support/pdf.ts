import { extractText, getDocumentProxy } from "unpdf";

/** What a reader can select in the file, pages one after another, without its line breaks. */
export async function pdfText(file: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/g, " ");
}
