import { answerTable } from "@/app/_tables/answer";
import { IMPORT_SAMPLES } from "@/app/_tables/import-samples";
import { requireStaff } from "@/lib/auth/viewer";

/** A file that goes through as it is. */
export async function GET(request: Request, { params }: RouteContext<"/imports/samples/[file]">) {
  const viewer = await requireStaff();
  const { file } = await params;
  return answerTable(IMPORT_SAMPLES, file, { viewer }, request);
}
