/** A file that is saved and never shown in our origin, nor kept by anything on the way. */
export function attachmentHeaders(fileName: string, contentType: string): Record<string, string> {
  const safe = fileName.toWellFormed().replace(/[\p{Cc}/\\]/gu, "_");
  const ascii = safe.replace(/[^\x20-\x7e]|["%]/g, "_");
  // RFC 6266: the plain name for old clients, the encoded one (RFC 5987) with every character.
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
}
