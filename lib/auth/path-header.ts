/** The address that was asked for, set by proxy.ts, so that signing in can lead back to it. */
export const PATH_HEADER = "x-throughline-path";
