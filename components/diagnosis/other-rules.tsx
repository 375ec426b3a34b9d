import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { ContentId } from "@/lib/rules/diagnosis/diagnosis";
import { RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";

type OtherRulesProps = {
  home: string;
  diagnosisId: string;
  current: ContentId;
  ofThisRound: ReadonlyArray<{ id: string; ruleSetVersion: string }>;
};

/** Every other version of these rules: the diagnosis kept under it, or a button that scores the same answers by it. */
export function OtherRules({ home, diagnosisId, current, ofThisRound }: OtherRulesProps) {
  const others = RULE_SETS.filter(({ id, version }) => id === current.id && version !== current.version);
  if (others.length === 0) return <p className="text-ink-soft">There is only this one version so far.</p>;
  return (
    <ul className="grid gap-2">
      {others.map(({ version }) => {
        const kept = ofThisRound.find(({ ruleSetVersion }) => ruleSetVersion === String(version));
        return (
          <li key={version} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <TextLink href={`/rules/${version}`}>Rules, version {version}</TextLink>
            <LinkButton href={`${home}/${diagnosisId}/proof?under=${version}#side-by-side`}>
              Put side by side
            </LinkButton>
            {kept && <TextLink href={`${home}/${kept.id}`}>The diagnosis kept under it</TextLink>}
          </li>
        );
      })}
    </ul>
  );
}
