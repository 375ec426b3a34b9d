import type { Metadata } from "next";
import { notFound } from "next/navigation";
import * as steps from "@/app/sop-actions";
import { Comments } from "@/app/comments";
import { starAction } from "@/app/favourite-actions";
import { ClientPage } from "@/components/clients/client-page";
import { Star } from "@/components/favourites/star";
import { AdoptionTable } from "@/components/sops/adoption-table";
import { DocumentView } from "@/components/sops/document-view";
import { LifeSteps } from "@/components/sops/life-steps";
import { SignOffSop } from "@/components/sops/sign-off-sop";
import { SopFacts } from "@/components/sops/sop-facts";
import { SopViews } from "@/components/sops/sop-views";
import { sopSentence } from "@/components/sops/words";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getSop } from "@/lib/sops/queries";
import { versionAsked } from "@/lib/sops/schema";

export const metadata: Metadata = { title: "SOP" };

export default async function SopPage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/sops/[sopId]">) {
  const viewer = await requireStaff();
  const { clientId, sopId } = await params;
  const sop = await getSop(viewer, sopId, { number: versionAsked.parse((await searchParams).version) });
  if (!sop || sop.client.id !== clientId) notFound();
  const { client, shown, readers, adoption } = sop;
  const base = `/clients/${client.id}/sops/${sop.id}`;

  return (
    <ClientPage
      client={client}
      active="sops"
      title={sop.title}
      answer={sopSentence(sop)}
      audience="The client's people see the version in use; their CEO one in review too"
      views={<SopViews base={base} active="read" />}
      actions={
        <>
          <Star kind="sop" itemId={sop.id} isStarred={sop.isStarred} action={starAction} />
          <PrintButton>Print</PrintButton>
          <LinkButton href={`/api/sops/${sop.id}/pdf?version=${shown.number}`} prefetch={false} download>
            PDF
          </LinkButton>
          <LinkButton href={`/api/sops/${sop.id}/docx?version=${shown.number}`} prefetch={false} download>
            Word
          </LinkButton>
        </>
      }
    >
      {can(viewer, "sop:edit") && (
        <LifeSteps
          sop={sop}
          base={base}
          actions={{
            submit: steps.submitSopAction,
            approve: steps.approveSopAction,
            sendBack: steps.sendBackSopAction,
            putIntoUse: steps.putSopIntoUseAction,
            startVersion: steps.startSopVersionAction,
            withdraw: steps.withdrawSopAction,
            review: steps.confirmSopReviewAction,
          }}
        />
      )}
      <SopFacts sop={sop} />
      <Section title={`Version ${shown.number}`} lead={shown.changeNote}>
        <DocumentView document={shown.document} />
      </Section>
      {shown.state === "in_use" && sop.own && (
        <SignOffSop
          sopId={sop.id}
          number={shown.number}
          signedDay={sop.own.signedDay}
          action={steps.signOffSopAction}
        />
      )}
      <Section title="Adoption" lead="Signed off by those who must follow it, for the version in use only.">
        {readers.length > 0 ? (
          <AdoptionTable
            adoption={adoption}
            readers={readers}
            downloads={`/clients/${client.id}/tables/sign-offs?sop=${sop.id}`}
          />
        ) : (
          <p className="text-sm">
            Nobody is named yet. <TextLink href={`${base}/details#readers`}>Name who must follow it</TextLink>
          </p>
        )}
      </Section>
      <Comments viewer={viewer} thread={sop.thread} />
    </ClientPage>
  );
}
