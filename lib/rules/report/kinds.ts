export type ReportKind = "readiness" | "handover";

/** What a kind of report is called, as the first words of its name. */
export const REPORT_TITLES: Readonly<Record<ReportKind, string>> = {
  readiness: "Readiness report",
  handover: "Handover pack",
};

/** "Handover pack No. 7" */
export function reportName({ kind, number }: { kind: ReportKind; number: number }): string {
  return `${REPORT_TITLES[kind]} No. ${number}`;
}
