import {
  type PrintedRound,
  questionnaireDocument,
  sheetFileName,
} from "@/components/assessments/questionnaire-sheet";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { renderPdf } from "@/lib/documents/render-pdf";
import type { SheetInput } from "@/lib/rounds/sheet-schema";

/** The questionnaire on paper, for whoever may have it; to anybody else the file is not there. */
export async function questionnairePdf(round: PrintedRound | null, { language, paper }: SheetInput) {
  if (!round)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const size = paper === "letter" ? "us-letter" : "a4";
  const pdf = await renderPdf("questionnaire", questionnaireDocument(round, language, size), new Date());
  const headers = attachmentHeaders(sheetFileName(round, language), "application/pdf");
  return new Response(new Uint8Array(pdf), { headers });
}
