import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/link";
import type { Kept } from "@/lib/rules/diagnosis/reproduce";

/** The three things a diagnosis is made from, each with its whole fingerprint, to compare with a printed report. */
export function MadeFrom({ kept }: { kept: Kept }) {
  const { diagnosis, snapshot, snapshotHash, ruleSetHash, resultHash } = kept;
  const { template, ruleSet } = diagnosis;
  return (
    <DefinitionList
      items={[
        {
          term: "Answers and facts",
          value: (
            <Item hash={snapshotHash}>
              {snapshot.respondents.length} {snapshot.respondents.length === 1 ? "respondent" : "respondents"}
              , frozen when the round was closed
            </Item>
          ),
        },
        {
          term: "Questionnaire",
          value: <Item hash={template.hash}>Version {template.version}</Item>,
        },
        {
          term: "Rules",
          value: (
            <Item hash={ruleSetHash}>
              <TextLink href={`/rules/${ruleSet.version}`}>Version {ruleSet.version}, to read</TextLink>
            </Item>
          ),
        },
        { term: "Result", value: <Item hash={resultHash}>The diagnosis as a whole</Item> },
      ]}
    />
  );
}

function Item({ hash, children }: { hash: string; children: ReactNode }) {
  return (
    <span className="grid gap-0.5">
      <span>{children}</span>
      <code className="text-xs break-all text-ink-soft">{hash}</code>
    </span>
  );
}
