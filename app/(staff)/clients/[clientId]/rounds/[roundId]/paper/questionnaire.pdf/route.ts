import type { NextRequest } from "next/server";
import { questionnairePdf } from "@/app/questionnaire-pdf";
import { requireStaff } from "@/lib/auth/viewer";
import { getSheets } from "@/lib/rounds/sheet-queries";
import { sheetInput } from "@/lib/rounds/sheet-schema";

type Context = RouteContext<"/clients/[clientId]/rounds/[roundId]/paper/questionnaire.pdf">;

export async function GET(request: NextRequest, { params }: Context) {
  const viewer = await requireStaff();
  const { clientId, roundId } = await params;
  const wanted = sheetInput.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  const input = wanted.data ?? sheetInput.parse({});
  return questionnairePdf(wanted.success ? await getSheets(viewer, clientId, roundId, input) : null, input);
}
