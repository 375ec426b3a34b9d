import type { Locale } from "@/lib/rules/questionnaire/locales";

const en = {
  pageTitle: "Your talk",
  toConfirm: "Confirm your talk",
  toConfirmWhy: "The time is held for you for a few minutes more. It is booked once you confirm.",
  confirm: "Book the talk",
  lapsed: "The time was held for 15 minutes",
  lapsedWhy:
    "They are over, so others could take it. What you typed is kept for a day: choose a time, and the talk is booked.",
  booked: "Your talk is booked",
  bookedWhy: "An entry for your calendar has been sent to you.",
  cancelled: "Your talk is cancelled",
  cancelledWhy:
    "The entry that was sent to you takes it out of your calendar. On the review’s page you can ask for another one.",
  over: "This talk is over, or was never confirmed",
  overWhy: "There is nothing left to change. On the review’s page you can ask for another one.",
  gone: "This link no longer works.",
  goneWhy: "The talk is over, or the link was not copied whole. Look for a newer mail.",
  with: "With",
  when: "When",
  place: "How you talk",
  of: "Firm",
  moving: "Another time",
  move: "Move the talk",
  noTimes: "There is no other free time in the coming days.",
  cancelling: "Cancel",
  cancellingWhy: "The time is then free for others.",
  cancel: "Cancel the talk",
  timeZone: "Your time zone",
  day: "Day",
  time: "Time",
  moment: "One moment…",
  optional: "optional",
};

export type TalkWords = typeof en;

export const TALK_WORDS: Record<Locale, TalkWords> = {
  en,
  de: {
    pageTitle: "Ihr Gespräch",
    toConfirm: "Bestätigen Sie Ihr Gespräch",
    toConfirmWhy:
      "Die Zeit ist noch einige Minuten für Sie vorgemerkt. Gebucht ist sie, sobald Sie bestätigen.",
    confirm: "Gespräch buchen",
    lapsed: "Die Zeit war 15 Minuten vorgemerkt",
    lapsedWhy:
      "Die sind um, andere konnten sie also nehmen. Was Sie eingegeben haben, ist einen Tag lang aufgehoben: Wählen Sie eine Zeit, und das Gespräch ist gebucht.",
    booked: "Ihr Gespräch ist gebucht",
    bookedWhy: "Ein Eintrag für Ihren Kalender ist an Sie gesandt.",
    cancelled: "Ihr Gespräch ist abgesagt",
    cancelledWhy:
      "Der Eintrag, der an Sie gesandt wurde, nimmt es aus Ihrem Kalender. Auf der Seite der Review können Sie um ein anderes bitten.",
    over: "Dieses Gespräch ist vorbei, oder es wurde nie bestätigt",
    overWhy: "Zu ändern ist nichts mehr. Auf der Seite der Review können Sie um ein anderes bitten.",
    gone: "Dieser Link gilt nicht mehr.",
    goneWhy:
      "Das Gespräch ist vorbei, oder der Link wurde nicht ganz kopiert. Sehen Sie nach einer neueren Mail.",
    with: "Mit",
    when: "Wann",
    place: "So sprechen Sie miteinander",
    of: "Beratung",
    moving: "Eine andere Zeit",
    move: "Gespräch verschieben",
    noTimes: "In den kommenden Tagen ist keine andere Zeit frei.",
    cancelling: "Absagen",
    cancellingWhy: "Die Zeit ist dann wieder für andere frei.",
    cancel: "Gespräch absagen",
    timeZone: "Ihre Zeitzone",
    day: "Tag",
    time: "Uhrzeit",
    moment: "Einen Moment…",
    optional: "freiwillig",
  },
};
