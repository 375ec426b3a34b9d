import { Badge } from "@/components/ui/badge";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "@/components/settings/button-form";
import { deviceName } from "./device-name";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    thisDevice: "This device",
    signOut: (deviceName: string | number) => `Sign out ${deviceName}`,
    signOut2: "Sign out",
    lastSeenSignedIn: (lastSeen: string | number, since: string | number) =>
      `Last seen ${lastSeen}, signed in ${since}`,
  },
  de: {
    thisDevice: "Dieses Gerät",
    signOut: (deviceName) => `${deviceName} abmelden`,
    signOut2: "Abmelden",
    lastSeenSignedIn: (lastSeen, since) => `Zuletzt gesehen ${lastSeen}, angemeldet ${since}`,
  },
});

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
  const words = WORDS[useLocale()];
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, userAgent, since, lastSeen, isCurrent }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 text-sm"
        >
          <div>
            <p className="font-medium">
              {deviceName(userAgent)} {isCurrent && <Badge tone="accent">{words.thisDevice}</Badge>}
            </p>
            <p className="text-ink-soft">{words.lastSeenSignedIn(lastSeen, since)}</p>
          </div>
          {!isCurrent && (
            <ButtonForm
              action={signOut}
              hidden={{ sessionId: id }}
              label={words.signOut(deviceName(userAgent))}
            >
              {words.signOut2}
            </ButtonForm>
          )}
        </li>
      ))}
    </ul>
  );
}
