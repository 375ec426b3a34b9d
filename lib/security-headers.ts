type Policy = {
  nonce: string;
  origin: string;
  development: boolean;
  /** The sites whose pages may show this one within their own; nobody's, unless a firm has named some for its public page. */
  framedBy?: readonly string[];
};

/** Scripts run by this answer's nonce only. Styles may stand inline: charts place their parts by `style` attributes. */
export function contentSecurityPolicy({ nonce, origin, development, framedBy = [] }: Policy): string {
  const directives = [
    "default-src 'self'",
    // React's development build evaluates text to show where an error came from.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(" ") : "'none'"}`,
    ...(isHttps(origin) ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/**
 * What every answer carries besides the policy. `isFirms`: what stands below a firm's own name is the firm's affair;
 * `framedBy`: who may show the page within their own.
 */
export function securityHeaders(
  origin: string,
  { isFirms = false, framedBy = [] }: { isFirms?: boolean; framedBy?: readonly string[] } = {},
): ReadonlyArray<readonly [string, string]> {
  return [
    ["x-content-type-options", "nosniff"],
    // Links carry secrets: no other site learns an address of ours.
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    // It knows no sites by name: where some may, the policy alone speaks.
    ...(framedBy.length > 0 ? [] : [["x-frame-options", "DENY"] as const]),
    ...(isHttps(origin)
      ? [["strict-transport-security", `max-age=63072000${isFirms ? "" : "; includeSubDomains"}`] as const]
      : []),
  ];
}

function isHttps(origin: string): boolean {
  return origin.startsWith("https:");
}
