import type { NextRequest } from "next/server";
import { questionnairePdf } from "@/app/questionnaire-pdf";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnSheet } from "@/lib/rounds/sheet-queries";
import { sheetInput } from "@/lib/rounds/sheet-schema";

type Context = RouteContext<"/portal/rounds/[roundId]/answer/questionnaire.pdf">;

/** One's own questionnaire on paper: whose it is comes from who asks, never from the address. */
export async function GET(request: NextRequest, { params }: Context) {
  const viewer = await requirePortalUser();
  const { roundId } = await params;
  const { language, paper } = Object.fromEntries(request.nextUrl.searchParams);
  return questionnairePdf(await getOwnSheet(viewer, roundId), sheetInput.parse({ language, paper }));
}
