import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Branded } from "@/components/brand/branded";
import { Letterhead } from "@/components/brand/logo";
import { ClientPage } from "@/components/clients/client-page";
import { ReadinessViews } from "@/components/readiness/readiness-views";
import { Composer } from "@/components/reports/composer/composer";
import { IssueDraft } from "@/components/reports/composer/issue-draft";
import { DraftSources } from "@/components/reports/composer/draft-sources";
import { partViews } from "@/components/reports/parts/part-view";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getReportDraft } from "@/lib/reports/draft-queries";
import { PART_TITLES } from "@/lib/rules/report/parts";
import { formatInstant } from "@/lib/units/days";
import { issueDraftAction, saveDraftAction } from "./actions";

export const metadata: Metadata = { title: "Prepare a report" };

export default async function ReportDraftPage({ params }: PageProps<"/clients/[clientId]/reports/draft">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await getReportDraft(viewer, clientId);
  if (!found) notFound();
  const { client, draft, choices, preview, absent } = found;
  const { paper, parts, version, savedAt, savedByName } = draft;

  return (
    <ClientPage
      client={client}
      active="readiness"
      views={<ReadinessViews clientId={client.id} />}
      title="Prepare a report"
      answer={
        savedAt
          ? `A draft, last saved by ${savedByName} on ${formatInstant(savedAt, viewer.timeZone)}.`
          : "Choose what the board reads, in which order, and say in your own words what the figures do not."
      }
      audience="Only your firm’s consultants see this draft. The CEO reads a report once it is issued and shared."
      actions={
        preview && (
          <>
            <LinkButton href={`/api/reports/draft/${client.id}/docx`} prefetch={false} download>
              In Word
            </LinkButton>
            <LinkButton href={`/api/reports/draft/${client.id}/pdf`} prefetch={false} download>
              The draft as a PDF
            </LinkButton>
          </>
        )
      }
    >
      {preview ? (
        <Composer
          clientId={client.id}
          kept={{ version, composition: { paper, parts } }}
          savedByName={savedByName}
          absent={absent}
          save={saveDraftAction}
          sources={<DraftSources key={version} {...choices} chosen={draft} />}
          issue={
            can(viewer, "report:issue") && (
              <IssueDraft
                action={issueDraftAction}
                id={randomUUID()}
                hidden={{ clientCompanyId: client.id, version }}
                {...preview}
                empty={parts.flatMap(({ id, isIn }) => {
                  const why = isIn && absent[id];
                  return why ? [{ title: PART_TITLES[id], why }] : [];
                })}
              />
            )
          }
          head={
            <Branded accent={viewer.look?.accent}>
              <Letterhead logo={viewer.look?.logo} name={viewer.firmName} />
              <p className="mt-4 text-sm text-accent">Readiness for a full-time hire</p>
              <p className="text-2xl font-semibold">{client.name}</p>
              <p className="mt-1 text-lg">{preview.document.headline}</p>
            </Branded>
          }
          titles={Object.fromEntries(preview.document.parts.map(({ id, title }) => [id, title]))}
          views={partViews(preview.document, preview.marks)}
        />
      ) : (
        <EmptyState
          title="No diagnosis yet"
          action={<LinkButton href={`/clients/${client.id}/rounds`}>Start an assessment</LinkButton>}
        >
          A readiness report is made from a diagnosis, so an assessment comes first.
        </EmptyState>
      )}
    </ClientPage>
  );
}
