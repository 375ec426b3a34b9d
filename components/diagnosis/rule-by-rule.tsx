import type { RuleDifference, RuleSaid } from "@/lib/rules/diagnosis/rule-differences";

type RuleByRuleProps = {
  here: { version: number };
  there: { version: number };
  differences: ReadonlyArray<RuleDifference>;
};

/** Why two versions of the rules say something else: each rule that does, with what it asks in either. */
export function RuleByRule({ here, there, differences }: RuleByRuleProps) {
  if (differences.length === 0)
    return <p className="text-ink-soft">No rule says anything else of this company.</p>;
  return (
    <div className="grid gap-3">
      <h3 className="text-sm font-semibold text-ink-soft">Rule by rule</h3>
      <ul className="grid gap-5">
        {differences.map(({ ruleId, here: one, there: other }) => (
          <li key={ruleId} className="keep-together grid gap-1">
            <p className="font-medium">{(other ?? one)?.title}</p>
            {one && other && one.asks === other.asks && <p className="text-sm text-ink-soft">{one.asks}</p>}
            <dl className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-2">
              <Said version={here.version} said={one} asks={one?.asks !== other?.asks} />
              <Said version={there.version} said={other} asks={one?.asks !== other?.asks} />
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Said({ version, said, asks }: { version: number; said: RuleSaid | null; asks: boolean }) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">Version {version}</dt>
      <dd className="grid gap-1">
        {asks && said && <span className="text-ink-soft">{said.asks}</span>}
        <span>{verdictOn(said)}</span>
      </dd>
    </div>
  );
}

function verdictOn(said: RuleSaid | null): string {
  if (!said) return "Has no such rule.";
  if (said.holds === null) return "Had no say here.";
  return `${said.holds ? "Holds" : "Does not hold"}: ${said.sentence}`;
}
