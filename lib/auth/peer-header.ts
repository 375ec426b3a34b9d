/** Set by note-peers.ts from the socket, over whatever a caller sends under this name. */
export const PEER_HEADER = "x-throughline-peer";
