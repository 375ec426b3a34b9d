import { answerTable } from "@/app/_tables/answer";
import { ASSESSMENT_TABLES } from "@/app/_tables/assessment";
import { CLIENT_TABLES } from "@/app/_tables/client";
import { ENGAGEMENT_TABLES } from "@/app/_tables/engagement";
import { requireStaff } from "@/lib/auth/viewer";

const TABLES = { ...ASSESSMENT_TABLES, ...CLIENT_TABLES, ...ENGAGEMENT_TABLES };

/** A table of one client as a file. */
export async function GET(request: Request, { params }: RouteContext<"/clients/[clientId]/tables/[file]">) {
  const viewer = await requireStaff();
  const { clientId, file } = await params;
  return answerTable(TABLES, file, { viewer, clientId }, request);
}
