import type { ReactNode } from "react";
import { PART_IDS, type PartId } from "@/lib/rules/report/parts";
import { AppendixPart } from "./appendix-part";
import { GatesPart } from "./gates-part";
import { HoursPart } from "./hours-part";
import { PlanPart, RisksPart } from "./plan-parts";
import { ScoresPart } from "./scores-part";
import { CandidatePart, CostPart } from "./seat-parts";
import type { ReportMarks, ReportView } from "./types";
import { VerdictPart, WhyPart } from "./verdict-part";

/** One part as a page shows it. */
function partView(id: PartId, view: ReportView, marks: ReportMarks): ReactNode {
  switch (id) {
    case "verdict":
      return <VerdictPart {...view} marks={marks} />;
    case "why":
      return <WhyPart {...view} />;
    case "scores":
      return <ScoresPart {...view} marks={marks} />;
    case "gates":
      return <GatesPart {...view} />;
    case "hours":
      return <HoursPart {...view} />;
    case "cost":
      return <CostPart {...view} />;
    case "candidate":
      return <CandidatePart {...view} />;
    case "risks":
      return <RisksPart {...view} />;
    case "plan":
      return <PlanPart {...view} />;
    case "appendix":
      return <AppendixPart {...view} />;
  }
}

/** Every part, drawn once: a page then orders them and leaves some out. */
export function partViews(view: ReportView, marks: ReportMarks): Record<PartId, ReactNode> {
  return Object.fromEntries(PART_IDS.map((id) => [id, partView(id, view, marks)])) as Record<
    PartId,
    ReactNode
  >;
}
