import { notFound } from "next/navigation";
import { GROUP_TITLES } from "@/lib/rules/diagnosis/words";
import { requireStaff } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { toCsv } from "@/lib/documents/csv";
import { importFile } from "@/lib/rounds/import/file";
import { getImportFile } from "@/lib/rounds/import-queries";

type Context = RouteContext<"/clients/[clientId]/rounds/[roundId]/paper/answers.csv">;

/** The file to fill in with what came back on paper. */
export async function GET(_request: Request, { params }: Context) {
  const viewer = await requireStaff();
  const { clientId, roundId } = await params;
  const round = await getImportFile(viewer, clientId, roundId);
  if (!round) notFound();
  const respondents = round.respondents.map(({ department, group, ...rest }) => ({
    ...rest,
    answersAs: department ? `Head of ${department}` : GROUP_TITLES[group],
  }));
  const { header, rows } = importFile(round.texts, respondents);
  return new Response(toCsv(header, rows), {
    headers: attachmentHeaders(
      `Answers from paper, ${round.client}, ${round.asOf}.csv`,
      "text/csv; charset=utf-8",
    ),
  });
}
