import { answerTable } from "@/app/_tables/answer";
import { PORTAL_TABLES } from "@/app/_tables/portal";
import { requirePortalUser } from "@/lib/auth/viewer";

/** A table of the portal as a file, to whom its page shows it. */
export async function GET(request: Request, { params }: RouteContext<"/portal/tables/[file]">) {
  const viewer = await requirePortalUser();
  const { file } = await params;
  return answerTable(PORTAL_TABLES, file, { viewer }, request);
}
