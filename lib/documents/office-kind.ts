const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MOST_ENTRIES = 5_000;

/** Word's or Excel's, by the names in the archive's directory; nothing is unpacked. Null with macros, or for another zip. */
export function officeKind(bytes: Uint8Array): "docx" | "xlsx" | null {
  const names = namesIn(bytes);
  if (!names.includes("[Content_Types].xml")) return null;
  if (names.some((name) => /vbaProject|\/activeX\//i.test(name))) return null;
  if (names.includes("word/document.xml")) return "docx";
  return names.includes("xl/workbook.xml") ? "xlsx" : null;
}

function namesIn(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  while (names.length < Math.min(count, MOST_ENTRIES)) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return [];
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** It stands last, behind it only a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}
