import { midSentence } from "@/lib/rules/questionnaire/locales";
import { notFound } from "next/navigation";
import { CONFIDENTIALITY_IN } from "@/components/assessments/confidentiality";
import { TalkSheet } from "@/components/diagnosis/talk-sheet";
import { PageShell } from "@/components/shell/page-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { TableDownloads } from "@/components/ui/table-downloads";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { talkOrder } from "@/lib/rules/talk/talk-order";
import { talkSentence } from "@/lib/rules/talk/talk-sentence";
import { talkFilterOf } from "@/lib/rules/talk/talk-sheet";
import { formatDay } from "@/lib/units/days";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "Views apart", de: "Verschiedene Sichten" });

type Props = PageProps<"/portal/diagnoses/[diagnosisId]/gaps">;

export default async function SharedGapsPage({ params, searchParams }: Props) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const [{ diagnosisId }, search] = await Promise.all([params, searchParams]);
  const shared = await getSharedDiagnosis(viewer, diagnosisId);
  if (!shared) notFound();
  const { diagnosis, confidentiality } = shared;
  const { gaps, trace, shows } = diagnosis;

  return (
    <PageShell
      title={words.viewsApart}
      answer={
        shows === "groups" ? talkSentence(talkOrder(gaps, trace), "ceo", shared.asked, locale) : undefined
      }
      audience={words.youAndYourConsultants(
        midSentence(CONFIDENTIALITY_IN[locale][confidentiality].title, locale),
      )}
      actions={<PrintButton>{words.printAsATalk}</PrintButton>}
      breadcrumbs={[
        { href: "/portal", label: words.whereWeStand },
        {
          href: `/portal/diagnoses/${shared.id}`,
          label: words.diagnosisAsOf(formatDay(shared.asOf, locale)),
        },
      ]}
    >
      {shows === "groups" ? (
        <>
          <TalkSheet diagnosis={diagnosis} filter={talkFilterOf(search)} reader="ceo" asked={shared.asked} />
          <TableDownloads of={words.theViewsApart} path={`/portal/tables/gaps?diagnosis=${shared.id}`} />
        </>
      ) : (
        <EmptyState title={words.theViewsAreNot}>{words.thisRoundPromisedThe}</EmptyState>
      )}
    </PageShell>
  );
}
