import { notFound } from "next/navigation";
import { Comments } from "@/app/comments";
import { approveSopAction, sendBackSopAction, signOffSopAction } from "@/app/sop-actions";
import { PageShell } from "@/components/shell/page-shell";
import { AdoptionTable } from "@/components/sops/adoption-table";
import { DocumentView } from "@/components/sops/document-view";
import { ReviewSteps } from "@/components/sops/review-steps";
import { SignOffSop } from "@/components/sops/sign-off-sop";
import { SopFacts } from "@/components/sops/sop-facts";
import { portalSopSentence } from "@/components/sops/words";
import { LinkButton } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getSop } from "@/lib/sops/queries";
import { versionAsked } from "@/lib/sops/schema";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";
import { languageOf } from "@/lib/auth/policy";

const WORDS = inBoth({
  en: {
    print: "Print",
    sops: "SOPs",
    yourAnswer: "Your answer",
    whoHasSignedIt: "Who has signed it off",
    version: (number: string | number) => `Version ${number}`,
    youAreTheSecond: "You are the second person who reads it before it is used.",
  },
  de: {
    print: "Drucken",
    sops: "Abläufe",
    yourAnswer: "Ihre Antwort",
    whoHasSignedIt: "Wer bestätigt hat",
    version: (number) => `Fassung ${number}`,
    youAreTheSecond: "Sie lesen als zweite Person, bevor der Ablauf in Gebrauch geht.",
  },
});

export const generateMetadata = () => titleIn({ en: "SOP", de: "Ablauf" });

export default async function PortalSopPage({ params, searchParams }: PageProps<"/portal/sops/[sopId]">) {
  const viewer = await requirePortalUser();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const { sopId } = await params;
  const sop = await getSop(viewer, sopId, { number: versionAsked.parse((await searchParams).version) });
  if (!sop) notFound();
  const { shown, readers } = sop;
  const seen = { id: sop.id, number: shown.number, revision: shown.revision };

  return (
    <PageShell
      title={sop.title}
      answer={portalSopSentence(sop, locale)}
      breadcrumbs={[{ href: "/portal/sops", label: words.sops }]}
      measure="reading"
      actions={
        <>
          <PrintButton>{words.print}</PrintButton>
          <LinkButton href={`/api/sops/${sop.id}/pdf?version=${shown.number}`} prefetch={false} download>
            PDF
          </LinkButton>
          <LinkButton href={`/api/sops/${sop.id}/docx?version=${shown.number}`} prefetch={false} download>
            Word
          </LinkButton>
        </>
      }
    >
      <SopFacts sop={sop} />
      <Section title={words.version(shown.number)} lead={shown.changeNote}>
        <DocumentView document={shown.document} />
      </Section>
      {shown.state === "in_review" && (
        <Section title={words.yourAnswer} lead={words.youAreTheSecond}>
          <ReviewSteps seen={seen} {...shown} approve={approveSopAction} sendBack={sendBackSopAction} />
        </Section>
      )}
      {shown.state === "in_use" && sop.own && (
        <SignOffSop
          sopId={sop.id}
          number={shown.number}
          signedDay={sop.own.signedDay}
          action={signOffSopAction}
        />
      )}
      {readers.length > 0 && shown.state === "in_use" && (
        <Section title={words.whoHasSignedIt}>
          <AdoptionTable
            adoption={sop.adoption}
            readers={readers}
            downloads={`/portal/tables/sign-offs?sop=${sop.id}`}
          />
        </Section>
      )}
      <Comments viewer={viewer} thread={sop.thread} />
    </PageShell>
  );
}
