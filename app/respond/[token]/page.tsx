import type { Metadata } from "next";
import { Answering } from "@/components/assessments/answering";
import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { BeginAnswering } from "@/components/assessments/begin-answering";
import { RespondLinkGone } from "@/components/assessments/respond-link-gone";
import { PlainShell } from "@/components/shell/plain-shell";
import { PageTitle } from "@/components/ui/page-title";
import { viewerOfLink } from "@/lib/auth/viewer-of-link";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { giveByLinkAction, openByLinkAction, reportByLinkAction, submitByLinkAction } from "./actions";

export const metadata: Metadata = { title: "Your questionnaire" };

/** Answering without an account. Opening the page uses nothing up: programs that scan mail open every link. */
export default async function RespondPage({ params, searchParams }: PageProps<"/respond/[token]">) {
  const [{ token }, { view, language }] = await Promise.all([params, searchParams]);
  const locale = localeOf(language);
  const viewer = await viewerOfLink(token);
  const questionnaire = viewer && (await getOwnQuestionnaire(viewer, viewer.roundId, locale));
  if (!questionnaire) return <RespondLinkGone />;

  const { client, begun, open } = questionnaire;
  const words = ANSWERING_WORDS[locale];
  const common = { questionnaire, locale, token, allOnOnePage: view === "all" };
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div lang={locale}>
        <PageTitle title={words.title(client.name)} />
        <p className="mt-2 text-ink-soft">{words.lead(questionnaire.statements)}</p>
      </div>
      {open && !begun ? (
        <BeginAnswering {...common} name={viewer.displayName} begin={openByLinkAction} />
      ) : (
        <Answering
          {...common}
          save={giveByLinkAction}
          saveHandoffs={reportByLinkAction}
          finish={submitByLinkAction}
        />
      )}
    </PlainShell>
  );
}
