import { answerTable } from "@/app/_tables/answer";
import { FIRM_TABLES } from "@/app/_tables/firm";
import { requireStaff } from "@/lib/auth/viewer";

/** A table over all clients as a file: the rows, filters and order of the address, without its pages. */
export async function GET(request: Request, { params }: RouteContext<"/tables/[file]">) {
  const viewer = await requireStaff();
  const { file } = await params;
  return answerTable(FIRM_TABLES, file, { viewer }, request);
}
