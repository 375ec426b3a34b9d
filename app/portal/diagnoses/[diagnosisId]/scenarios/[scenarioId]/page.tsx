import { notFound } from "next/navigation";
import { ScenarioReport } from "@/components/diagnosis/what-if/scenario-report";
import { PageShell } from "@/components/shell/page-shell";
import { requirePortalUser } from "@/lib/auth/viewer";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { getSharedScenario } from "@/lib/scenarios/queries";
import { formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    whereWeStand: "Where we stand",
    preparedBy: (madeByName: string | number) => `Prepared by ${madeByName}.`,
    diagnosisAsOf: (day: string | number) => `Diagnosis as of ${day}`,
    whatYourDiagnosisOf: (day: string | number) => `What your diagnosis of ${day} says would stay as it is.`,
    youAndYourConsultants: "You and your consultants see this. It is a trial: your diagnosis stays as it is.",
  },
  de: {
    whereWeStand: "Wo wir stehen",
    preparedBy: (madeByName) => `Vorbereitet von ${madeByName}.`,
    diagnosisAsOf: (day) => `Diagnose vom ${day}`,
    whatYourDiagnosisOf: (day) => `Was Ihre Diagnose vom ${day} sagt, bliebe, wie es ist.`,
    youAndYourConsultants:
      "Sie und Ihre Beratung sehen dies. Es ist ein Versuch: Ihre Diagnose bleibt, wie sie ist.",
  },
});

export const generateMetadata = () => titleIn({ en: "Scenario", de: "Szenario" });

type Props = PageProps<"/portal/diagnoses/[diagnosisId]/scenarios/[scenarioId]">;

export default async function SharedScenarioPage({ params }: Props) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { diagnosisId, scenarioId } = await params;
  const scenario = await getSharedScenario(viewer, diagnosisId, scenarioId);
  if (!scenario) notFound();
  const { client, asOf, seen } = scenario;

  return (
    <PageShell
      title={scenario.name}
      answer={
        seen.turned
          ? verdictSentence(seen.verdict.other, client.name, locale)
          : words.whatYourDiagnosisOf(formatDay(asOf, locale))
      }
      audience={words.youAndYourConsultants}
      breadcrumbs={[
        { href: "/portal", label: words.whereWeStand },
        {
          href: `/portal/diagnoses/${scenario.diagnosisId}`,
          label: words.diagnosisAsOf(formatDay(asOf, locale)),
        },
      ]}
    >
      {scenario.note && <p className="max-w-[75ch] whitespace-pre-line">{scenario.note}</p>}
      <ScenarioReport
        currency={scenario.currency}
        asked={scenario.asked}
        moves={seen.moves}
        withheldMoves={seen.withheldMoves}
        verdict={seen.verdict}
        comparison={seen.comparison}
      />
      <p className="text-xs text-ink-faint">{words.preparedBy(scenario.madeByName)}</p>
    </PageShell>
  );
}
