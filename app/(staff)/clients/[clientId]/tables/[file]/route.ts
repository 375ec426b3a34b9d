import { OF_CLIENT } from "@/app/_tables/all";
import { answerTable } from "@/app/_tables/answer";
import { requireStaff } from "@/lib/auth/viewer";

/** A table of one client as a file. */
export async function GET(request: Request, { params }: RouteContext<"/clients/[clientId]/tables/[file]">) {
  const viewer = await requireStaff();
  const { clientId, file } = await params;
  return answerTable(OF_CLIENT, file, { viewer, clientId }, request);
}
