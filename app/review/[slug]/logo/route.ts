import { attachmentHeaders } from "@/lib/documents/attachment";
import { logoAt } from "@/lib/reviews/open-page";

/** The logo that a firm with an open page wears, to anybody. It may be another one tomorrow. */
export async function GET(_request: Request, { params }: RouteContext<"/review/[slug]/logo">) {
  const logo = await logoAt((await params).slug);
  if (!logo)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const headers = {
    ...attachmentHeaders(`logo.${logo.contentType.replace("image/", "")}`, logo.contentType),
    "Cache-Control": "private, max-age=600",
  };
  return new Response(new Uint8Array(logo.bytes), { headers });
}
