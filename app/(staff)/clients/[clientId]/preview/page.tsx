import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { PreviewChoice } from "@/components/preview/preview-choice";
import { PREVIEW_MINUTES } from "@/lib/auth/session";
import { requireStaff } from "@/lib/auth/viewer";
import { listPreviews } from "@/lib/members/preview-queries";
import { startPreviewAction } from "./actions";

export const metadata: Metadata = { title: "Preview" };

export default async function PreviewPage({ params }: PageProps<"/clients/[clientId]/preview">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await listPreviews(viewer, clientId);
  if (!found) notFound();
  const { client, people, departments } = found;
  const hidden = { clientCompanyId: clientId };

  return (
    <ClientPage
      client={client}
      active="contacts"
      title="The portal as they see it"
      answer={`Choose through whose eyes to look. You see exactly what they would, and can change nothing; after ${PREVIEW_MINUTES} minutes it ends by itself.`}
      audience="Noted in the record of the client: who looked, as whom, when. Nobody at the client is told."
    >
      <ul>
        {!people.some(({ isCeo }) => isCeo) && (
          <PreviewChoice
            name="The CEO"
            note="Nobody is entered as the CEO yet"
            hidden={hidden}
            action={startPreviewAction}
          />
        )}
        {people.map(({ id, name, isCeo, department, hasLogin }) => (
          <PreviewChoice
            key={id}
            name={name}
            note={[isCeo ? "CEO" : "Head", department, !hasLogin && "no portal access yet"]
              .filter(Boolean)
              .join(" · ")}
            hidden={{ ...hidden, contactId: id }}
            action={startPreviewAction}
          />
        ))}
        {departments.map(({ id, name }) => (
          <PreviewChoice
            key={id}
            name={`The head of ${name}`}
            note="Nobody is entered as its head yet"
            hidden={{ ...hidden, departmentId: id }}
            action={startPreviewAction}
          />
        ))}
      </ul>
    </ClientPage>
  );
}
