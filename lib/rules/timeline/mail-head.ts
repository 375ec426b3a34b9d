export type Headers = ReadonlyMap<string, string>;

const LINE = /^(\p{L}[\p{L}\p{N}-]{0,60}):[ \t]*(.*)$/u;

/** The lines before the first empty one, by their names in small letters, and what follows; no headers where it begins otherwise. */
export function splitHead(raw: string): { headers: Headers; body: string } {
  const lines = raw.split(/\r?\n/);
  const headers = new Map<string, string>();
  let last = "";
  let at = 0;
  while (at < lines.length && lines[at]?.trim() === "") at++;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") break;
    const [, name, value = ""] = LINE.exec(line) ?? [];
    if (name) {
      last = name.toLowerCase();
      if (!headers.has(last)) headers.set(last, value.trim());
    } else if (last && /^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ""} ${line.trim()}`);
    // Not a head at all, or one that no empty line ends.
    else
      return headers.size > 1
        ? { headers, body: lines.slice(at).join("\n") }
        : { headers: new Map(), body: raw };
  }
  return { headers, body: lines.slice(at + 1).join("\n") };
}
