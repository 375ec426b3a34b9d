import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { LazySopEditor } from "@/components/sops/editor/lazy-sop-editor";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requireStaff } from "@/lib/auth/viewer";
import { getSopDraft } from "@/lib/sops/draft-queries";
import { addSopImageAction, importSopAction, saveSopDraftAction } from "./actions";

export const metadata: Metadata = { title: "Write the SOP" };

export default async function EditSopPage({ params }: PageProps<"/clients/[clientId]/sops/[sopId]/edit">) {
  const viewer = await requireStaff();
  const { clientId, sopId } = await params;
  const sop = await getSopDraft(viewer, sopId);
  if (!sop || sop.client.id !== clientId) notFound();
  const { draft } = sop;

  return (
    <ClientPage
      client={sop.client}
      active="sops"
      title={sop.title}
      answer={`You are writing version ${draft.number}, last saved by ${draft.savedByName} on ${draft.savedAt}.`}
      audience="Nobody at the client sees a draft"
      actions={
        <LinkButton href={`/clients/${clientId}/sops/${sop.id}?version=${draft.number}`}>
          Done writing
        </LinkButton>
      }
    >
      {draft.sentBackComment && (
        <Notice tone="caution" title={`Sent back by ${draft.sentBackByName}`}>
          <p className="whitespace-pre-line">{draft.sentBackComment}</p>
        </Notice>
      )}
      <LazySopEditor
        sopId={sop.id}
        draft={draft}
        actions={{ save: saveSopDraftAction, addImage: addSopImageAction, importFile: importSopAction }}
      />
    </ClientPage>
  );
}
