import { subscribe } from "node:diagnostics_channel";
import { PEER_HEADER } from "./peer-header";

interface Started {
  readonly request: { readonly headers: Record<string, string | undefined> };
  readonly socket: { readonly remoteAddress?: string };
}

/**
 * Next shows pages and actions no socket, and X-Forwarded-For as the caller wrote it: so every request gets its
 * socket's address in a header of ours, over whatever came under that name. And Next believes X-Forwarded-Host before Host;
 * a proxy in front hands Host on, so that no request has two names.
 */
export function notePeers(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, socket } = message as Started;
    request.headers[PEER_HEADER] = socket.remoteAddress;
    delete request.headers["x-forwarded-host"];
  });
}
