import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import { PEER_HEADER } from "./peer-header";

interface Started {
  readonly request: { readonly headers: Record<string, string | undefined> };
  readonly socket: { readonly remoteAddress?: string };
}

const HOP_HEADER = "x-throughline-hop";

/**
 * Next shows pages and actions no socket, and X-Forwarded-For as the caller wrote it: so every request gets its
 * socket's address in a header of ours, over whatever came under that name. And Next believes X-Forwarded-Host before Host;
 * a proxy in front hands Host on, so that no request has two names. Where Next sends a request on to itself, it comes from
 * whom and under the name that it first came: it carries a secret that this process alone knows.
 */
export function notePeers(): void {
  const ours = `${randomBytes(32).toString("base64url")} `;
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as Started;
    const { headers } = request;
    delete headers["x-forwarded-host"];
    if (headers[HOP_HEADER]?.startsWith(ours)) {
      headers.host = headers[HOP_HEADER].slice(ours.length);
      return;
    }
    headers[PEER_HEADER] = socket.remoteAddress;
    headers[HOP_HEADER] = `${ours}${headers.host ?? ""}`;
  });
}
