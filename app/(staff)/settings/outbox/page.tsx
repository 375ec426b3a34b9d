import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proveAction } from "@/app/proof-actions";
import { ProofGate } from "@/components/auth/proof-gate";
import { MailList } from "@/components/settings/mail-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { requireStaff } from "@/lib/auth/viewer";
import { readOutbox } from "@/lib/mail/queries";
import { formatInstant } from "@/lib/units/days";
import { sendAgain } from "./actions";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage() {
  const viewer = await requireStaff();
  const outbox = await readOutbox(viewer);
  if (!outbox) notFound();
  const { sends, isDemo } = outbox;
  const mails = outbox.mails.map(({ createdAt, ...mail }) => ({
    ...mail,
    when: formatInstant(createdAt, viewer.timeZone),
  }));
  return (
    <SettingsPage title="Outbox" withOutbox audience="Visible to the firm's owners">
      {!sends && (
        <Notice
          tone="caution"
          title={
            isDemo ? "Nothing leaves the demo firm by mail." : "No mail server is set up, so mails wait here."
          }
        >
          <p>
            {isDemo
              ? "Its people do not exist. What would have been sent can be read below."
              : "Pass invitations on by hand: each carries its link until it is used. Sign-in and password links are never shown; they need a mail server (SMTP_URL)."}
          </p>
        </Notice>
      )}
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">
          Invitations and notices of the firm stand here, with what became of them.
        </EmptyState>
      ) : (
        <>
          <ProofGate
            isFresh={!mails.some(({ needsProof }) => needsProof)}
            action={proveAction}
            to="read an invitation that makes an owner, or send it again"
          />
          <MailList mails={mails} sendAgain={sendAgain} />
        </>
      )}
    </SettingsPage>
  );
}
