"use client";

import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay } from "@/lib/units/days";
import { ChooseSources } from "./choose-sources";
import { IssueReport } from "./issue-report";
import { type Sources, isOtherChoice, shownSources, sourceFields } from "./source-words";

type PrepareReportProps = {
  sources: Sources;
  /** Null for whoever may only look. */
  issue: { action: FormAction; id: string; clientId: string; number: number; today: string } | null;
  /** What the report would say. */
  children: ReactNode;
};

/** Chooses what a report is made from, shows it, and issues what is shown: another choice has to be looked at first. */
export function PrepareReport({ sources, issue, children }: PrepareReportProps) {
  const fields = useMemo(() => sourceFields(sources), [sources]);
  const [isOther, setIsOther] = useState(false);
  const onChosen = useCallback((chosen: FormData) => setIsOther(isOtherChoice(fields, chosen)), [fields]);
  const { diagnosisId, engagementId, candidateId, withCost } = sources;
  return (
    <>
      <ChooseSources fields={fields} onChosen={onChosen} />
      {children}
      {issue && isOther && (
        <Notice tone="caution" title="What you chose is not what is shown">
          <p>Press “Show” and look at it; it can be issued then.</p>
        </Notice>
      )}
      {issue && !isOther && (
        <IssueReport
          action={issue.action}
          id={issue.id}
          hidden={{
            clientCompanyId: issue.clientId,
            diagnosisId,
            ...(engagementId && { engagementId }),
            ...(candidateId && { candidateId }),
            ...(withCost && { withCost: "yes" }),
          }}
          number={issue.number}
          frozen={[
            { term: "Number", value: `No. ${issue.number}, the next of your firm` },
            { term: "Day of issue", value: formatDay(issue.today) },
            ...shownSources(fields),
          ]}
        />
      )}
    </>
  );
}
