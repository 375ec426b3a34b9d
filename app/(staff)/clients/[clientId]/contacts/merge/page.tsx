import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { MergeChoice } from "@/components/merges/merge-choice";
import { MergePreview } from "@/components/merges/merge-preview";
import { MERGE_HINDRANCES } from "@/components/merges/words";
import { ActionForm } from "@/components/ui/action-form";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireStaff } from "@/lib/auth/viewer";
import { previewMerge } from "@/lib/merges/queries";
import { mergeQuery } from "@/lib/merges/schema";
import { mergeContactsAction } from "./actions";

export const metadata: Metadata = { title: "Merge contacts" };

export default async function MergePage({
  params,
  searchParams,
}: PageProps<"/clients/[clientId]/contacts/merge">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const asked = mergeQuery.parse(await searchParams);
  const found = await previewMerge(viewer, clientId, asked);
  if (!found) notFound();
  const { client, contacts, pair } = found;
  const here = `/clients/${client.id}/contacts/merge`;

  return (
    <ClientPage
      client={client}
      active="contacts"
      title="Merge contacts"
      answer="Two entries of one person become one; it can be undone for 30 days."
      audience="Consultants only"
    >
      <MergeChoice contacts={contacts} keep={asked.keep} other={asked.other} />
      {pair && (
        <Section title={`${pair.gone.name} into ${pair.kept.name}`}>
          <MergePreview {...pair} />
          {pair.hindrance ? (
            <Notice tone="caution" title={MERGE_HINDRANCES[pair.hindrance]}>
              <TextLink href={`${here}?keep=${pair.gone.id}&other=${pair.kept.id}`}>
                Keep {pair.gone.name} instead
              </TextLink>
            </Notice>
          ) : (
            <ActionForm
              action={mergeContactsAction}
              id={randomUUID()}
              hidden={{ clientCompanyId: client.id, keptId: pair.kept.id, goneId: pair.gone.id }}
              submit="Merge them"
            />
          )}
        </Section>
      )}
    </ClientPage>
  );
}
