import { Badge } from "@/components/ui/badge";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "@/components/settings/button-form";
import { deviceName } from "./device-name";

export type SessionItem = {
  id: string;
  userAgent: string | null;
  /** In words, in the firm's time zone. */
  since: string;
  lastSeen: string;
  isCurrent: boolean;
};

/** Where somebody is signed in; each but this one can be ended from here. */
export function SessionList({
  sessions,
  signOut,
}: {
  sessions: readonly SessionItem[];
  signOut: FormAction;
}) {
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, userAgent, since, lastSeen, isCurrent }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 text-sm"
        >
          <div>
            <p className="font-medium">
              {deviceName(userAgent)} {isCurrent && <Badge tone="accent">This device</Badge>}
            </p>
            <p className="text-ink-soft">
              Last seen {lastSeen}, signed in {since}
            </p>
          </div>
          {!isCurrent && (
            <ButtonForm
              action={signOut}
              hidden={{ sessionId: id }}
              label={`Sign out ${deviceName(userAgent)}`}
            >
              Sign out
            </ButtonForm>
          )}
        </li>
      ))}
    </ul>
  );
}
