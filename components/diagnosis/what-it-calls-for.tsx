import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { ReportingLine } from "@/lib/rules/diagnosis/reporting-line";
import { ROLE_IN_PRACTICE, ROLE_TITLES } from "@/lib/rules/diagnosis/words";
import type { ReportedDiagnosis } from "./reported";

const REPORTS_TO: Record<ReportingLine["to"], string> = {
  ceo: "the CEO",
  coo: "the chief operating officer",
  vp_of_operations: "the vice president of operations",
  director_of_operations: "the director of operations",
};

/** The recommendation: which role, to whom it reports and for how long that holds. */
export function WhatItCallsFor({ diagnosis }: { diagnosis: ReportedDiagnosis }) {
  const { role, reportingLine, trace } = diagnosis;
  const sentence = (kind: "scope" | "role") => trace.find((entry) => entry.kind === kind)?.sentence;
  const title = ROLE_TITLES[role];
  return (
    <Section title="What it calls for">
      <DefinitionList
        items={[
          { term: "The problem", value: sentence("scope") },
          {
            term: "The role",
            value: (
              <>
                <span className="block font-semibold first-letter:uppercase">{title}</span>
                {sentence("role")} {ROLE_IN_PRACTICE[role]}
              </>
            ),
          },
          ...(reportingLine
            ? [
                {
                  term: "Reports to",
                  value: (
                    <>
                      <span className="block font-semibold first-letter:uppercase">
                        {REPORTS_TO[reportingLine.to]}
                      </span>
                      {reportingLine.sentence} {reportingLine.holdsUntil}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
