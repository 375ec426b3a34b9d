import { PageShell } from "@/components/shell/page-shell";
import { Section } from "@/components/ui/section";
import { SubNav } from "@/components/ui/sub-nav";
import type { RuleSet } from "@/lib/rules/diagnosis/rule-set";
import { ruleSetInWords } from "@/lib/rules/diagnosis/rule-set-words";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { AskedStatements } from "./asked-statements";
import { RuleToRead } from "./rule-to-read";

type RulesPageProps = { ruleSet: RuleSet; all: ReadonlyArray<RuleSet>; current: number };

/** A whole rule set to read, in the order in which it is applied: what is asked, what follows, and from where. */
export function RulesPage({ ruleSet, all, current }: RulesPageProps) {
  const chapters = ruleSetInWords(ruleSet);
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0);
  const versions = all.map(({ version }) => ({
    href: version === current ? "/rules" : `/rules/${version}`,
    label: `Version ${version}${version === current ? " (in use)" : ""}`,
    current: version === ruleSet.version,
  }));
  return (
    <PageShell
      title="Rules"
      answer={`${count} rules turn 35 answers and a company's facts into a stage and a role. Nothing else decides.`}
      audience="Everybody in the firm"
      nav={all.length > 1 && <SubNav label="Versions of the rules" items={versions} />}
    >
      <nav aria-label="On this page" className="no-print">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {chapters.map(({ kind, title }) => (
            <li key={kind}>
              <a href={`#${kind}`} className="text-accent underline-offset-4 hover:underline">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section
        title="What people are asked"
        lead="Rated from 1 to 5 by the CEO, the heads and the consultant. What nobody answers is never counted as weak."
      >
        <AskedStatements dimensions={throughlineTemplate.texts.en} />
      </Section>
      {chapters.map(({ kind, title, about, rules }) => (
        <div key={kind} id={kind} className="scroll-mt-16">
          <Section title={title} lead={about}>
            <ul className="grid gap-6">
              {rules.map((rule) => (
                <RuleToRead key={rule.id} rule={rule} />
              ))}
            </ul>
          </Section>
        </div>
      ))}
      <p className="text-xs break-all text-ink-faint">
        Version {ruleSet.version} · fingerprint {ruleSet.hash}
      </p>
    </PageShell>
  );
}
