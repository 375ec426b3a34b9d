import { api } from "@/app/_api/http";

/** The REST API. Its routes stand in app/_api; whoever asks shows a token, and no cookie counts. */
function serve(request: Request): Response | Promise<Response> {
  return api.fetch(request);
}

export { serve as DELETE, serve as GET, serve as PATCH, serve as POST };
