import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskForDeletion } from "@/components/exit/ask-for-deletion";
import { OwnRequest } from "@/components/exit/own-request";
import { PageShell } from "@/components/shell/page-shell";
import { Section } from "@/components/ui/section";
import { requirePortalUser } from "@/lib/auth/viewer";
import { getOwnEnd } from "@/lib/exit/queries";
import { formatDay } from "@/lib/units/days";
import { askForDeletionAction } from "./actions";

export const metadata: Metadata = { title: "End and deletion" };

export default async function PortalEndPage() {
  const viewer = await requirePortalUser();
  const own = await getOwnEnd(viewer);
  if (!own) notFound();
  const { readsUntil, latest } = own;
  const { firmName, timeZone } = viewer;
  const clientName = viewer.clientName ?? "your company";
  return (
    <PageShell
      title="End and deletion"
      measure="reading"
      answer={
        readsUntil
          ? `The work has ended. You read this portal until ${formatDay(readsUntil)}.`
          : "This portal is open. Once the work has ended it becomes an archive to read."
      }
      audience="Visible to the CEO, and to your consultants"
    >
      <Section
        title="Have everything deleted"
        lead={`${firmName} holds answers, diagnoses, hours, procedures and files of ${clientName} here. You can ask them to delete all of it for good. An owner there begins it or tells you why not; then 30 days pass in which the portal is closed and it can still be called off, and then it is gone. You get a certificate of what went. Ask for the archive first: nothing brings it back.`}
      >
        {latest && <OwnRequest request={latest} timeZone={timeZone} firmName={firmName} />}
        {latest?.state !== "asked" && <AskForDeletion action={askForDeletionAction} />}
      </Section>
    </PageShell>
  );
}
