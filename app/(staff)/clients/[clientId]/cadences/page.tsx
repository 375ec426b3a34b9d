import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CadenceItem } from "@/components/cadences/cadence-item";
import { StripKey } from "@/components/cadences/cadence-strip";
import { cadencesSentence } from "@/components/cadences/cadences-sentence";
import { CadenceViews } from "@/components/cadences/cadence-views";
import { NewCadence } from "@/components/cadences/new-cadence";
import { ClientPage } from "@/components/clients/client-page";
import { requireStaff } from "@/lib/auth/viewer";
import { listCadences } from "@/lib/cadences/queries";
import { addCadenceAction } from "./actions";

export const metadata: Metadata = { title: "Cadences" };

export default async function CadencesPage({ params }: PageProps<"/clients/[clientId]/cadences">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const found = await listCadences(viewer, clientId);
  if (!found) notFound();
  const { client, cadences } = found;
  const base = `/clients/${client.id}/cadences`;

  return (
    <ClientPage
      client={client}
      active="cadences"
      title="Cadences"
      answer={cadencesSentence(cadences)}
      audience="Those who attend see the meeting, its decisions and their own actions in their portal"
      views={<CadenceViews clientId={client.id} />}
    >
      {cadences.length > 0 && (
        <div className="grid gap-3">
          <StripKey />
          <ul>
            {cadences.map((cadence) => (
              <CadenceItem key={cadence.id} cadence={cadence} base={base} />
            ))}
          </ul>
        </div>
      )}
      <NewCadence {...found} base={base} newId={randomUUID()} action={addCadenceAction} />
    </ClientPage>
  );
}
