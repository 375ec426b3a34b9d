import type { Column } from "@/lib/documents/sheet";
import { REPORT_TITLES, type ReportKind } from "@/lib/rules/report/kinds";
import { dayIn } from "@/lib/units/days";

type Report = { kind: ReportKind; number: number; issuedAt: Date; issuedByName: string };

export function reportColumns(timeZone: string): readonly Column<Report>[] {
  return [
    ["Report", "text", ({ kind }) => REPORT_TITLES[kind]],
    ["Number", "number", ({ number }) => number],
    ["Issued", "day", ({ issuedAt }) => dayIn(timeZone, issuedAt)],
    ["Issued by", "text", ({ issuedByName }) => issuedByName],
  ];
}
