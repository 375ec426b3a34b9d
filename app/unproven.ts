/** To a download that asks for more than an open session. */
export function unproven(): Response {
  return new Response(
    "Show first that it is you: open the page of this file again, with your password or a code.",
    {
      status: 403,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
    },
  );
}
