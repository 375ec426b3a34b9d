import { OF_FIRM } from "@/app/_tables/all";
import { answerTable } from "@/app/_tables/answer";
import { requireStaff } from "@/lib/auth/viewer";

/** A table over all clients as a file: the rows, filters and order of the address, without its pages. */
export async function GET(request: Request, { params }: RouteContext<"/tables/[file]">) {
  const viewer = await requireStaff();
  const { file } = await params;
  return answerTable(OF_FIRM, file, { viewer }, request);
}
