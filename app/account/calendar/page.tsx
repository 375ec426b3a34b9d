import type { Metadata } from "next";
import { CalendarAddress } from "@/components/settings/calendar-address";
import { PlainShell } from "@/components/shell/plain-shell";
import { TextLink } from "@/components/ui/link";
import { requireOwnAccount } from "@/lib/auth/viewer";
import { getOwnFeed } from "@/lib/cadences/feed-queries";
import { formatInstant } from "@/lib/units/days";
import { renewFeedAction, revokeFeedAction } from "./actions";
import { languageOf } from "@/lib/auth/policy";

export const metadata: Metadata = { title: "Your calendar" };

export default async function CalendarPage() {
  const viewer = await requireOwnAccount();
  const locale = languageOf(viewer);
  const feed = await getOwnFeed(viewer);
  return (
    <PlainShell name={viewer.firmName} measure="reading">
      <div className="grid gap-2">
        <p className="text-sm">
          <TextLink href="/account">Back to your account</TextLink>
        </p>
        <h1 className="text-2xl font-semibold">Your calendar</h1>
        <p className="text-ink-soft">
          {feed
            ? `Your meetings can be read under a secret address since ${formatInstant(feed.madeAt, viewer.timeZone, locale)}.`
            : "Your meetings can be read under no address yet."}
        </p>
      </div>
      <CalendarAddress isLive={feed !== null} renew={renewFeedAction} revoke={revokeFeedAction} />
    </PlainShell>
  );
}
