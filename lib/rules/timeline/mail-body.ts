import { decodeBase64, decodeBytes, decodeQuoted } from "./mail-decode";
import { type Headers, splitHead } from "./mail-head";

const DEEPEST = 6;

/** The words of a mail's body: of several parts the plain text, or what stands in the HTML. */
export function bodyText(headers: Headers, body: string, depth = 0): string {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";\r\n]{1,120})"?/i.exec(type)?.[1]?.trim();
  if (/^\s*multipart\//i.test(type) && boundary && depth < DEEPEST) {
    const parts = partsOf(body, boundary).map((part) => splitHead(part));
    const texts = parts.filter(({ headers: of }) => !isAttachment(of));
    const best =
      texts.find(({ headers: of }) => /^\s*text\/plain/i.test(of.get("content-type") ?? "text/plain")) ??
      texts.find(({ headers: of }) => /^\s*(multipart|text)\//i.test(of.get("content-type") ?? ""));
    return best ? bodyText(best.headers, best.body, depth + 1) : "";
  }
  const charset = /charset="?([^";\s]{1,40})"?/i.exec(type)?.[1] ?? "utf-8";
  const text = decoded(headers.get("content-transfer-encoding") ?? "", body, charset);
  return /^\s*text\/html/i.test(type) ? withoutTags(text) : text;
}

function partsOf(body: string, boundary: string): string[] {
  return body
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith("--"))
    .map((part) => part.replace(/^[ \t]*\r?\n/, ""));
}

function isAttachment(headers: Headers): boolean {
  return /^\s*attachment/i.test(headers.get("content-disposition") ?? "");
}

function decoded(encoding: string, body: string, charset: string): string {
  if (/quoted-printable/i.test(encoding)) return decodeBytes(decodeQuoted(body), charset);
  if (/base64/i.test(encoding)) return decodeBytes(decodeBase64(body) ?? body, charset);
  return decodeBytes(body, charset);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
};

function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^>]*>[^]*?<\/\1>/gi, "")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d{1,6})|(\w{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name ?? ""] ?? whole),
    );
}
