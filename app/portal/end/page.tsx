import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { AskForDeletion } from "@/components/exit/ask-for-deletion";
import { OwnData } from "@/components/exit/own-data";
import { OwnRequest } from "@/components/exit/own-request";
import { PageShell } from "@/components/shell/page-shell";
import { Section } from "@/components/ui/section";
import { isFresh } from "@/lib/auth/fresh-proof";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnEnd } from "@/lib/exit/queries";
import { answerBy } from "@/lib/rules/exit/data-request";
import { dayIn, formatDay } from "@/lib/units/days";
import { askForDataAction, askForDeletionAction, takeBackDeletionAction } from "./actions";
import { WORDS } from "./page.words";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

export const generateMetadata = () => titleIn({ en: "End and deletion", de: "Ende und Löschung" });

export default async function PortalEndPage() {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const own = await getOwnEnd(viewer);
  if (!own) notFound();
  const { readsUntil, latest, data } = own;
  const today = dayIn(viewer.timeZone, new Date());
  const { firmName, timeZone } = viewer;
  const clientName = viewer.clientName ?? words.yourCompany;
  return (
    <PageShell
      title={words.yourDataEndAnd}
      measure="reading"
      answer={readsUntil ? words.theWorkHasEnded(formatDay(readsUntil, locale)) : words.thisPortalIsOpen}
      audience={words.visibleToTheCeo}
    >
      <Section title={words.takeYourDataAlong} lead={words.everythingThatWasShared(firmName)}>
        <OwnData
          request={data}
          today={today}
          timeZone={timeZone}
          firmName={firmName}
          ask={askForDataAction}
          gate={(way) => (
            <ProofGate isFresh={isFresh(viewer)} action={proveAction} to={words.saveTheFile}>
              {way}
            </ProofGate>
          )}
        />
      </Section>
      <Section
        title={words.haveEverythingDeleted}
        lead={words.holdsAnswersDiagnosesHours(firmName, clientName)}
      >
        {latest && (
          <OwnRequest
            request={latest}
            timeZone={timeZone}
            firmName={firmName}
            takeBack={takeBackDeletionAction}
          />
        )}
        {latest?.state !== "asked" && (
          <AskForDeletion action={askForDeletionAction} firmName={firmName} answerBy={answerBy(today)} />
        )}
      </Section>
    </PageShell>
  );
}
