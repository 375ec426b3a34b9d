/** Why a name cannot be a firm's own address. */
export type HostProblem = "NOT_A_NAME" | "TOO_SHORT" | "PRIVATE" | "OURS";

type Read =
  { readonly ok: true; readonly host: string } | { readonly ok: false; readonly problem: HostProblem };

/** Two labels and more before the last, which begins with a letter: no number of four bytes is a name. */
const NAME = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
/** Names that mean another machine to each who asks, so that none of them can be anybody's. */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|invalid|onion)$/;
/** With `_throughline.` before it, it is still a name. */
const LONGEST = 240;
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** A name as DNS knows it: lower case, other scripts as punycode; no scheme, port, path or number, and not the program's own. */
export function readHost(typed: string, programOrigin: string): Read {
  const text = typed.trim().replace(/\.$/, "");
  const bare = /^[^\s/:@?#\\[\]%]+$/.test(text) && URL.canParse(`https://${text}`);
  const host = bare ? new URL(`https://${text}`).hostname : "";
  if (host === hostOf(programOrigin)) return { ok: false, problem: "OURS" };
  if (PRIVATE.test(host)) return { ok: false, problem: "PRIVATE" };
  if (!NAME.test(host) || host.length > LONGEST) return { ok: false, problem: "NOT_A_NAME" };
  if (host.split(".").length < 3) return { ok: false, problem: "TOO_SHORT" };
  return { ok: true, host };
}

/** The program's address under another name: the same scheme and port. */
export function originAt(host: string, programOrigin: string): string {
  const url = new URL(programOrigin);
  url.hostname = host;
  return url.origin;
}

export function hostOf(origin: string): string {
  return new URL(origin).hostname;
}

/** What a request's Host header asks for, as browsers write an origin; `null` for what is no host. */
export function askedOrigin(hostHeader: string | null, programOrigin: string): string | null {
  if (!hostHeader || !/^[a-z0-9.:[\]_-]+$/i.test(hostHeader)) return null;
  const url = `${new URL(programOrigin).protocol}//${hostHeader}`;
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** The program's own; on one's own machine that has several names. */
export function isProgram(origin: string, programOrigin: string): boolean {
  if (origin === programOrigin) return true;
  const [asked, own] = [new URL(origin), new URL(programOrigin)];
  return asked.port === own.port && [asked, own].every(({ hostname }) => LOOPBACK.includes(hostname));
}

/** What shows that a firm speaks for a name: a TXT record only whoever keeps its domain can make. */
export function proofOf({ host, token }: { host: string; token: string }): { name: string; value: string } {
  return { name: `_throughline.${host}`, value: `throughline=${token}` };
}

/** DNS cuts long texts into pieces; among the records of a name one has to be the proof. */
export function isProof(records: ReadonlyArray<readonly string[]>, value: string): boolean {
  return records.some((pieces) => pieces.join("").trim() === value);
}
