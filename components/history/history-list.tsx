import type { ReactNode } from "react";
import { OPS_ROLES } from "@/components/clients/words";
import { hireWords, OUTCOMES } from "@/components/tasks/words";
import { TextLink } from "@/components/ui/link";
import { roleInSentence, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import { type Entry, type HistoryFacts, historyEntries } from "./entries";

/** What has happened, newest first: rounds, hires, what their rechecks found, engagements. */
export function HistoryList({ home, history }: { home: string; history: HistoryFacts }) {
  return (
    <ol className="text-sm">
      {historyEntries(history).map((entry, at) => (
        <li
          key={entry.kind + at}
          className="keep-together grid gap-x-6 gap-y-0.5 border-b border-line py-2.5 first:border-t sm:grid-cols-[7rem_minmax(0,1fr)_auto]"
        >
          <span className="tabular text-ink-soft">{formatDay(entry.day)}</span>
          <div className="min-w-0">{said(entry, home)}</div>
          {entry.kind === "round" && entry.previousId && (
            <TextLink
              href={`${home}/history/difference?from=${entry.previousId}&to=${entry.round.id}`}
              className="no-print"
            >
              What changed since the round before
            </TextLink>
          )}
        </li>
      ))}
    </ol>
  );
}

function said(entry: Entry, home: string): ReactNode {
  switch (entry.kind) {
    case "round":
      return <RoundEntry entry={entry} home={home} />;
    case "hire":
      return `${OPS_ROLES[entry.hire.role]} hired`;
    case "recheck": {
      const { id, outcome, hire, hireMonth, doneByName } = entry.recheck;
      return (
        <>
          {hire && `The ${hireWords(hire.role)} looked at again after ${hireMonth} months: `}
          <TextLink href={`${home}/history/rechecks/${id}`}>
            {outcome ? OUTCOMES[outcome].toLowerCase() : "no outcome"}
          </TextLink>
          <span className="text-ink-soft"> ({doneByName})</span>
        </>
      );
    }
    default:
      return (
        <>
          <TextLink href={`${home}/engagements/${entry.engagement.id}`}>{entry.engagement.title}</TextLink>{" "}
          {entry.kind}
        </>
      );
  }
}

function RoundEntry({ entry, home }: { entry: Extract<Entry, { kind: "round" }>; home: string }) {
  const { id, stage, role, shared, signedOff, ruleSetVersion, versionNumber, replacedBy } = entry.round;
  return (
    <>
      <TextLink href={`${home}/diagnoses/${id}`}>{stage ? STAGE_TITLES[stage] : "No verdict"}</TextLink>
      {role ? `, calls for ${roleInSentence(role)}` : ": too little was answered"}
      <span className="block text-xs text-ink-soft">
        {versionNumber > 1 && `Version ${versionNumber}: the round was reopened. `}
        {replacedBy && `Replaced by version ${replacedBy}. `}
        {entry.again && `The round scored again, under version ${ruleSetVersion} of the rules. `}
        {signedOff ? "Signed off by the CEO" : shared ? "Shared with the CEO" : "Not shared with the CEO"}
      </span>
    </>
  );
}
