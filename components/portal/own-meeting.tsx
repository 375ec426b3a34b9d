import { CadenceStrip, StripKey } from "@/components/cadences/cadence-strip";
import { whenWords } from "@/components/cadences/words";
import { Section } from "@/components/ui/section";
import { type Adherence, adherenceSentence } from "@/lib/rules/cadence/adherence";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    decided: "Decided",
    nothingIsNotedYet: "Nothing is noted yet.",
    next: (whenWords: string | number) => `. Next: ${whenWords}`,
  },
  de: {
    decided: "Entschieden",
    nothingIsNotedYet: "Noch ist nichts festgehalten.",
    next: (whenWords) => `. Nächste: ${whenWords}`,
  },
});

type OwnMeetingProps = {
  cadence: {
    title: string;
    purpose: string | null;
    sentence: string | null;
    today: IsoDay;
    next: MeetingOnDay | null;
    adherence: Adherence;
    meetings: readonly MeetingOnDay[];
    decisions: readonly { id: string; text: string; day: IsoDay }[];
  };
};

/** A meeting that the reader attends: when, how it has run, and what was decided. */
export function OwnMeeting({ cadence }: OwnMeetingProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { title, purpose, sentence, today, next, adherence, meetings, decisions } = cadence;
  return (
    <Section title={title} lead={purpose ?? undefined}>
      <p className="text-sm">
        {sentence}
        {next && words.next(whenWords(next, locale))}
      </p>
      <div className="grid grid-cols-1 gap-2">
        <p className="text-ink-soft tabular text-xs">{adherenceSentence(adherence)}</p>
        <CadenceStrip meetings={meetings} today={today} weeks={8} />
        <StripKey />
      </div>
      <div className="grid grid-cols-1 gap-2">
        <h3 className="text-sm font-semibold">{words.decided}</h3>
        {decisions.length > 0 ? (
          <ul className="grid gap-1.5 text-sm">
            {decisions.map(({ id, text, day }) => (
              <li key={id}>
                {text}{" "}
                <span className="text-ink-soft text-xs whitespace-nowrap">{formatDay(day, locale)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-soft text-sm">{words.nothingIsNotedYet}</p>
        )}
      </div>
    </Section>
  );
}
