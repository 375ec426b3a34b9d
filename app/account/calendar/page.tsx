import { CalendarAddress } from "@/components/settings/calendar-address";
import { PlainShell } from "@/components/shell/plain-shell";
import { TextLink } from "@/components/ui/link";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { getOwnFeed } from "@/lib/cadences/feed-queries";
import { formatInstant } from "@/lib/units/days";
import { renewFeedAction, revokeFeedAction } from "./actions";
import { languageOf } from "@/lib/auth/policy";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { titleIn } from "@/app/portal/title";

const WORDS = inBoth({
  en: {
    yourCalendar: "Your calendar",
    backToYourAccount: "Back to your account",
    yourMeetingsCanBe: "Your meetings can be read under no address yet.",
    yourMeetingsCanBe2: (day: string | number) =>
      `Your meetings can be read under a secret address since ${day}.`,
  },
  de: {
    yourCalendar: "Ihr Kalender",
    backToYourAccount: "Zurück zu Ihrem Konto",
    yourMeetingsCanBe: "Ihre Besprechungen sind noch unter keiner Adresse zu lesen.",
    yourMeetingsCanBe2: (day) => `Ihre Besprechungen sind seit ${day} unter einer geheimen Adresse zu lesen.`,
  },
});

export const generateMetadata = () => titleIn({ en: "Your calendar", de: "Ihr Kalender" });

export default async function CalendarPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const words = WORDS[locale];
  const feed = await getOwnFeed(viewer);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">{words.backToYourAccount}</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">{words.yourCalendar}</h1>
        <p className="text-ink-soft">
          {feed
            ? words.yourMeetingsCanBe2(formatInstant(feed.madeAt, viewer.timeZone, locale))
            : words.yourMeetingsCanBe}
        </p>
      </div>
      <CalendarAddress isLive={feed !== null} renew={renewFeedAction} revoke={revokeFeedAction} />
    </PlainShell>
  );
}
