/** A string whose every character is a byte, by its charset; as it is where it is none, or not of that charset. */
export function decodeBytes(text: string, charset: string): string {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) return text;
    bytes[at] = code;
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

export function decodeQuoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function decodeBase64(text: string): string | null {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/]/g, ""));
  } catch {
    return null;
  }
}

/** "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=" → "Grüße" */
export function decodeWords(text: string): string {
  return text
    .replace(/(\?=)\s+(=\?)/g, "$1$2")
    .replace(/=\?([^?]{1,40})\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, how: string, said: string) => {
      const bytes = how.toLowerCase() === "b" ? decodeBase64(said) : decodeQuoted(said.replaceAll("_", " "));
      return bytes === null ? whole : decodeBytes(bytes, charset);
    });
}
