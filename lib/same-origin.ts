/** Origin or Sec-Fetch-Site must prove it; a request with neither does not come from a browser on our pages. */
export function isFromOurPages(sent: Pick<Headers, "get">, ourOrigin: string): boolean {
  return sent.get("origin") === ourOrigin || sent.get("sec-fetch-site") === "same-origin";
}
