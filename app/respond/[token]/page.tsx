import type { Metadata } from "next";
import { Answering } from "@/components/assessments/answering";
import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { BeginAnswering } from "@/components/assessments/begin-answering";
import { RespondLinkGone } from "@/components/assessments/respond-link-gone";
import { PlainShell } from "@/components/shell/plain-shell";
import { PageTitle } from "@/components/ui/page-title";
import {
  chooseLanguageByLinkAction,
  giveByLinkAction,
  noteByLinkAction,
  openByLinkAction,
  reportByLinkAction,
  submitByLinkAction,
} from "./actions";
import { openedBy } from "./opened";

type Props = PageProps<"/respond/[token]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ token }, { language }] = await Promise.all([params, searchParams]);
  const { locale } = await openedBy(token, language);
  return { title: ANSWERING_WORDS[locale].pageTitle };
}

/** Answering without an account. Opening the page uses nothing up: programs that scan mail open every link. */
export default async function RespondPage({ params, searchParams }: Props) {
  const [{ token }, { view, language }] = await Promise.all([params, searchParams]);
  const { locale, opened } = await openedBy(token, language);
  if (!opened) return <RespondLinkGone locale={locale} />;

  const { viewer, questionnaire } = opened;
  const { client, begun, open } = questionnaire;
  const words = ANSWERING_WORDS[locale];
  const common = {
    questionnaire,
    token,
    allOnOnePage: view === "all",
    chooseLanguage: chooseLanguageByLinkAction,
  };
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
          saveNotes={noteByLinkAction}
          saveHandoffs={reportByLinkAction}
          finish={submitByLinkAction}
        />
      )}
    </PlainShell>
  );
}
