import { createMcpHandler } from "@modelcontextprotocol/server";
import { admit } from "@/app/_api/holder";
import { Problem } from "@/app/_api/problem";
import { MOST_BYTES, objectOf, readBody } from "@/app/_api/read-body";
import { toolServer } from "@/app/_api/tools";
import { log } from "@/lib/log";

/** For assistants (MCP, Streamable HTTP, no sessions): the API's operations as tools, by the same tokens. */
async function serve(request: Request): Promise<Response> {
  const admitted = await admit(request);
  if ("refused" in admitted) return admitted.refused;
  const { holder, headers } = admitted;
  const handler = createMcpHandler(() => toolServer(holder), {
    ...{ responseMode: "json", maxRequestBodySize: MOST_BYTES },
    onerror: (error) => log.warn({ event: "mcp", err: error }, "an assistant's request was not served"),
  });
  const single = await oneMessage(request);
  const response = single instanceof Problem ? single.answer({}) : await handler.fetch(single);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** A request is one call: an array of a hundred would be counted once, and be a hundred transactions at the same time. */
async function oneMessage(request: Request): Promise<Request | Problem> {
  if (request.method !== "POST") return request;
  const body = await readBody(request);
  if (body instanceof Problem) return body;
  if (!objectOf(body))
    return new Problem(400, "one_message", "Send one message at a time, as a JSON object.");
  return new Request(request.url, { method: "POST", headers: request.headers, body });
}

export { serve as DELETE, serve as GET, serve as POST };
