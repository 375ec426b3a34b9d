import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";
import { CopyText } from "./copy-text";

export type MailItem = {
  id: string;
  kind: "invitation" | "sign_in" | "password_reset" | "notice" | "questionnaire" | "review";
  toEmail: string;
  subject: string;
  text: string;
  state: "sent" | "failed" | "trying" | "waiting";
  failure: string | null;
  link: string | null;
  /** It makes an owner, and what it can do waits until the reader has shown that it is they. */
  needsProof: boolean;
  pendingMembershipId: string | null;
  /** When it was written, in words, in the firm's time zone. */
  when: string;
};

type MailListProps = { mails: readonly MailItem[]; sendAgain: FormAction };

const STATES: Record<MailItem["state"], { words: string; tone: BadgeTone }> = {
  sent: { words: "Sent", tone: "neutral" },
  failed: { words: "Not sent", tone: "danger" },
  trying: { words: "Tried again", tone: "accent" },
  waiting: { words: "Waiting", tone: "accent" },
};

/** The firm's mails, the latest first. */
export function MailList({ mails, sendAgain }: MailListProps) {
  return (
    <ul className="border-t border-line">
      {mails.map((mail) => (
        <li key={mail.id} className="grid gap-2 border-b border-line py-4 text-sm">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge tone={STATES[mail.state].tone}>{STATES[mail.state].words}</Badge>
            <span className="font-medium">{mail.subject}</span>
            <span className="text-ink-soft">
              to {mail.toEmail}, {mail.when}
            </span>
          </div>
          {mail.failure && (
            <p className={mail.state === "failed" ? "text-danger" : "text-ink-soft"}>
              The mail server said: {mail.failure}
              {mail.state === "trying" && ". It is tried again by itself, with longer and longer breaks."}
            </p>
          )}
          <MailBody {...mail} />
          {mail.needsProof && (
            <p className="text-ink-soft">It makes an owner: show above that it is you to read its link.</p>
          )}
          {mail.pendingMembershipId && (
            <ButtonForm
              action={sendAgain}
              hidden={{ membershipId: mail.pendingMembershipId }}
              label={`Send a new link to ${mail.toEmail}`}
            >
              Send again
            </ButtonForm>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A link that signs somebody in, or lets them choose a password, is never here to read. */
function MailBody({ kind, state, text, link }: MailItem) {
  if (kind === "sign_in" || kind === "password_reset") {
    const what = kind === "sign_in" ? "A link to sign in" : "A link to choose a new password";
    const outcome =
      state === "waiting" ? "it could not be sent, and no link was made" : "it is not kept here";
    return (
      <p className="text-ink-soft">
        {what} was asked for; {outcome}.
      </p>
    );
  }
  return (
    <details>
      <summary className="cursor-pointer text-ink-soft">
        {link ? "Read it, with its link" : "Read it"}
      </summary>
      <p className="mt-2 whitespace-pre-line">{text}</p>
      {link && <CopyText text={link} label="Copy the link" />}
    </details>
  );
}
