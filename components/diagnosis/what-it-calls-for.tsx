import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { ReportingLine } from "@/lib/rules/diagnosis/reporting-line";
import { ROLE_IN_PRACTICE_IN, ROLE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import type { ReportedDiagnosis } from "./reported";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    theRole: "The role",
    reportsTo: "Reports to",
    theProblem: "The problem",
    whatItCallsFor: "What it calls for",
  },
  de: {
    theRole: "Die Rolle",
    reportsTo: "Berichtet an",
    theProblem: "Das Problem",
    whatItCallsFor: "Was es verlangt",
  },
});

const REPORTS_TO: Record<ReportingLine["to"], string> = {
  ceo: "the CEO",
  coo: "the chief operating officer",
  vp_of_operations: "the vice president of operations",
  director_of_operations: "the director of operations",
};

const REPORTS_TO_IN: Readonly<Record<Locale, Record<ReportingLine["to"], string>>> = {
  en: REPORTS_TO,
  de: {
    ceo: "der Geschäftsführung",
    coo: "dem COO",
    vp_of_operations: "der bereichsübergreifenden Leitung (VP of Operations)",
    director_of_operations: "der Leitung Operations",
  },
};

/** The recommendation: which role, to whom it reports and for how long that holds. */
export function WhatItCallsFor({ diagnosis }: { diagnosis: ReportedDiagnosis }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { role, reportingLine, trace } = diagnosis;
  const sentence = (kind: "scope" | "role") => trace.find((entry) => entry.kind === kind)?.sentence;
  const title = ROLE_TITLES_IN[locale][role];
  return (
    <Section title={words.whatItCallsFor}>
      <DefinitionList
        items={[
          { term: words.theProblem, value: sentence("scope") },
          {
            term: words.theRole,
            value: (
              <>
                <span className="block font-semibold first-letter:uppercase">{title}</span>
                {sentence("role")} {ROLE_IN_PRACTICE_IN[locale][role]}
              </>
            ),
          },
          ...(reportingLine
            ? [
                {
                  term: words.reportsTo,
                  value: (
                    <>
                      <span className="block font-semibold first-letter:uppercase">
                        {REPORTS_TO_IN[locale][reportingLine.to]}
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
