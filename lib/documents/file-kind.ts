import { officeKind } from "./office-kind";

export type FileKind = "pdf" | "png" | "jpeg" | "webp" | "docx" | "xlsx" | "text";

/** What a file is by its bytes; the name says nothing. Null for every kind that is not taken. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (startsWith(bytes, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(bytes, "RIFF") && startsWith(bytes.subarray(8), "WEBP")) return "webp";
  if (startsWith(bytes, "PK\x03\x04")) return officeKind(bytes);
  return bytes.length > 0 && isText(bytes) ? "text" : null;
}

const ENDINGS: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  pdf: [".pdf"],
  png: [".png"],
  jpeg: [".jpg", ".jpeg"],
  webp: [".webp"],
  docx: [".docx"],
  xlsx: [".xlsx"],
  text: [".txt", ".csv", ".md"],
};

/** The name it is given back under: with an ending of its kind, so that a page named ".exe" is opened as what it is. */
export function nameOfKind(name: string, kind: FileKind): string {
  const endings = ENDINGS[kind];
  return endings.some((ending) => name.toLowerCase().endsWith(ending)) ? name : `${name}${endings[0]}`;
}

export function contentTypeOf(kind: FileKind, bytes: Uint8Array): string {
  if (kind === "text") return `text/plain; charset=${isUtf8(bytes) ? "utf-8" : "windows-1252"}`;
  const office = "application/vnd.openxmlformats-officedocument";
  const types = {
    pdf: "application/pdf",
    png: "image/png",
    jpeg: "image/jpeg",
    webp: "image/webp",
    docx: `${office}.wordprocessingml.document`,
    xlsx: `${office}.spreadsheetml.sheet`,
  };
  return types[kind];
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((mark, at) => bytes[at] === mark.charCodeAt(0));
}

/** No control characters but those that lay text out. German spreadsheets still write CSV in windows-1252: not only UTF-8. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d,
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
