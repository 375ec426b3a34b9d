import type { Metadata } from "next";
import { FORM_WORDS_IN } from "@/components/assessments/save-words";
import { Branded } from "@/components/brand/branded";
import { Talk } from "@/components/reviews/talk";
import { TALK_WORDS } from "@/components/reviews/talk-words";
import { PlainShell } from "@/components/shell/plain-shell";
import { PageTitle } from "@/components/ui/page-title";
import { getBooking } from "@/lib/reviews/booking";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { slotText } from "@/lib/rules/review/slot-text";
import { shownLanguage } from "@/app/review/shown-language";
import { cancelTalkAction, confirmTalkAction, moveTalkAction } from "./actions";

type Props = PageProps<"/talk/[token]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: TALK_WORDS[await shownLanguage(undefined)].pageTitle };
}

/** By the mailed link. Opening it books nothing: programs that scan mail open every link. */
export default async function TalkPage({ params }: Props) {
  const { token } = await params;
  const booking = await getBooking(token, new Date());
  const locale = booking ? localeOf(booking.locale) : await shownLanguage(undefined);
  const words = TALK_WORDS[locale];
  if (!booking)
    return (
      <PlainShell name="Throughline">
        <div className="grid gap-2" lang={locale}>
          <PageTitle title={words.gone} />
          <p className="text-ink-soft">{words.goneWhy}</p>
        </div>
      </PlainShell>
    );
  const { firm, standing, startsAt, endsAt, timeZone } = booking;
  const [title, why] = {
    to_confirm: [words.toConfirm, words.toConfirmWhy],
    lapsed: [words.lapsed, words.lapsedWhy],
    booked: [words.booked, words.bookedWhy],
    cancelled: [words.cancelled, words.cancelledWhy],
    over: [words.over, words.overWhy],
  }[standing];
  return (
    <Branded accent={firm.look.accent}>
      <PlainShell name={firm.name} measure="reading">
        <div lang={locale} className="grid grid-cols-1 gap-6">
          <PageTitle title={title} />
          <p className="text-ink-soft">{why}</p>
          <Talk
            {...{ token, standing, locale, words, times: booking.times, zone: timeZone }}
            {...{ memberName: booking.memberName, firmName: firm.name, place: booking.place }}
            when={slotText({ from: startsAt, to: endsAt }, timeZone, locale)}
            formWords={FORM_WORDS_IN[locale]}
            confirm={confirmTalkAction}
            move={moveTalkAction}
            cancel={cancelTalkAction}
          />
        </div>
      </PlainShell>
    </Branded>
  );
}
