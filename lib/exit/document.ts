import { formatDay } from "@/lib/units/days";
import type { CertificateContent } from "./content";

/** The words and figures of a certificate, as text for its page and its PDF alike. */
export function certificateDocument(content: CertificateContent, contentHash: string) {
  const { number, subject, name, firmName, gone, rows, manifestHash, remains } = content;
  const what = subject === "client" ? "the client company" : "the firm";
  return {
    title: `Certificate of deletion No. ${number}`,
    firmName,
    name,
    summary: `Everything that this installation held of ${what} ${name} was deleted for good on ${formatDay(content.carriedOutOn)}.`,
    facts: [
      { term: subject === "client" ? "Client company" : "Firm", value: name },
      {
        term: "Asked for",
        value: `${formatDay(content.askedOn)}, by ${content.askedBy}, ${content.askedAs}`,
      },
      { term: "Begun", value: `${formatDay(content.begunOn)}, by ${content.begunBy}` },
      {
        term: "Grace period",
        value: `Until ${formatDay(content.lastDay)}, in which an owner could call it off`,
      },
      { term: "Carried out", value: formatDay(content.carriedOutOn) },
    ],
    gone: gone.map((kind) => ({ kind: kind.kind, rows: kind.rows.toLocaleString("en") })),
    rows: rows.toLocaleString("en"),
    remains,
    manifestHash,
    contentHash,
  };
}
