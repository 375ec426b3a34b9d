import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatInstant } from "@/lib/units/days";
import { MadeLinks } from "./made-links";
import type { RespondentInRound } from "./respondent-table";

type Holder = Pick<RespondentInRound, "id" | "name" | "link"> & { email: string | null };

type PersonalLinksProps = {
  roundId: string;
  /** Who has not finished and may answer without an account. */
  respondents: readonly Holder[];
  /** False without a mail server, and in the demo firm. */
  sends: boolean;
  timeZone: string;
  make: FormAction;
  withdraw: FormAction;
};

/** One address per person, to answer without an account. A new one ends the old; all end with the round. */
export function PersonalLinks({ roundId, respondents, sends, timeZone, make, withdraw }: PersonalLinksProps) {
  if (respondents.length === 0) return null;
  const without = respondents.filter(({ link }) => link === null);
  return (
    <Section
      title="Personal links"
      lead={`With a link one answers on any device, without an account. ${
        sends
          ? "It goes out by mail; where no address is known it is shown here, once, to be passed on."
          : "No mail goes out from here: each link is shown once, to be passed on by hand."
      } A new link ends the earlier one, and all of them end when the round is closed.`}
    >
      {/* It stays when nobody is without a link any more: the links that it made are shown in it, and nowhere else. */}
      <ActionForm action={make} id={randomUUID()} hidden={{ roundId }}>
        {without.map(({ id }) => (
          <input key={id} type="hidden" name="respondentIds" value={id} />
        ))}
        {without.length > 1 && (
          <div>
            <SubmitButton variant="secondary" pendingLabel="Making them…">
              {sends ? "Send" : "Make"} the {without.length} missing links
            </SubmitButton>
          </div>
        )}
        <MadeLinks holders={respondents.flatMap(({ name, link }) => (link ? name : []))} />
      </ActionForm>
      <ul className="divide-y divide-line border-y border-line">
        {respondents.map((holder) => (
          <li key={holder.id} className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3 text-sm">
            <div className="min-w-48 flex-1">
              <p className="font-medium">{holder.name}</p>
              <p className="text-ink-soft">{standingOf(holder, sends, timeZone)}</p>
            </div>
            <ActionForm
              action={make}
              id={randomUUID()}
              hidden={{ roundId, respondentIds: holder.id }}
              className="max-w-full"
            >
              <div className="sm:text-right">
                <SubmitButton variant="secondary" size="sm" pendingLabel="Making it…">
                  {holder.link ? "New link" : sends && holder.email ? "Send a link" : "Make a link"}
                  <span className="sr-only"> for {holder.name}</span>
                </SubmitButton>
              </div>
              <MadeLinks holders={holder.link ? [holder.name] : []} />
            </ActionForm>
            {holder.link && (
              <ActionForm action={withdraw} hidden={{ roundId, respondentId: holder.id }}>
                <SubmitButton variant="quiet" size="sm" pendingLabel="Withdrawing…">
                  Withdraw<span className="sr-only"> the link of {holder.name}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function standingOf({ email, link }: Holder, sends: boolean, timeZone: string): string {
  if (!link) {
    if (!sends) return "No link yet";
    return email
      ? `No link yet; it goes to ${email}`
      : "No link yet, and no e-mail address among the contacts";
  }
  const made = formatInstant(link.madeAt, timeZone);
  switch (link.delivery) {
    case "by_hand":
      return `Made ${made}, to be passed on by hand`;
    case "sent":
      return `Sent ${made}${email ? ` to ${email}` : ""}`;
    case "waiting":
      return `Made ${made}; its mail is on the way`;
    case "trying":
      return `Made ${made}; the mail server does not take its mail for now, and it is tried again`;
    case "failed":
      return `Made ${made}; the mail could not be delivered${email ? ` to ${email}` : ""}. Check the address, then make a new link.`;
  }
}
