import { createMcpHandler } from "@modelcontextprotocol/server";
import { admit } from "@/app/_api/holder";
import { MOST_BYTES } from "@/app/_api/read-body";
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
  const response = await handler.fetch(request);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

export { serve as DELETE, serve as GET, serve as POST };
