/** Where to go after signing in: a path of ours, or "/". What starts with two slashes is another host to a browser. */
export function safePath(wanted: string | undefined | null, origin: string): string {
  if (!wanted?.startsWith("/")) return "/";
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  if (url?.origin !== origin || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}`;
}
