import type { Metadata } from "next";
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

export const metadata: Metadata = { title: "End and deletion" };

export default async function PortalEndPage() {
  const viewer = await requirePortalUser();
  const own = await getOwnEnd(viewer);
  if (!own) notFound();
  const { readsUntil, latest, data } = own;
  const today = dayIn(viewer.timeZone, new Date());
  const { firmName, timeZone } = viewer;
  const clientName = viewer.clientName ?? "your company";
  return (
    <PageShell
      title="Your data, end and deletion"
      measure="reading"
      answer={
        readsUntil
          ? `The work has ended. You read this portal until ${formatDay(readsUntil)}.`
          : "This portal is open. Once the work has ended it becomes an archive to read."
      }
      audience="Visible to the CEO, and to your consultants"
    >
      <Section
        title="Take your data along"
        lead={`Everything that was shared with you, as one file that any computer opens. You ask for it; an owner of ${firmName} grants it or tells you why not within 14 days, and without an answer it is granted. Then you save it within 30 days. The consultants’ own notes, drafts and rates are not in it, and what was confidential stays so.`}
      >
        <OwnData
          request={data}
          today={today}
          timeZone={timeZone}
          firmName={firmName}
          ask={askForDataAction}
          gate={(way) => (
            <ProofGate isFresh={isFresh(viewer)} action={proveAction} to="save the file">
              {way}
            </ProofGate>
          )}
        />
      </Section>
      <Section
        title="Have everything deleted"
        lead={`${firmName} holds answers, diagnoses, hours, procedures and files of ${clientName} here. You can ask them to delete all of it for good. An owner there begins it or tells you why not within 14 days; once it is begun, 30 days pass in which the portal is closed and it can still be called off, and then it is gone. You get a certificate of what went. Take your data along first: nothing brings it back.`}
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
