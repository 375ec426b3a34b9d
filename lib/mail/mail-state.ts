/** `trying`: it failed and is tried again; `failed`: it was given up. */
export type MailState = "sent" | "failed" | "trying" | "waiting";

type Row = { sentAt: Date | null; failure: string | null; gaveUpAt: Date | null };

export function mailState({ sentAt, failure, gaveUpAt }: Row): MailState {
  if (sentAt) return "sent";
  if (gaveUpAt) return "failed";
  return failure ? "trying" : "waiting";
}
