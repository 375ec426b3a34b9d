import { TextLink } from "@/components/ui/link";
import { type IsoDay, formatInstant, formatWeek } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    sentByOn: (sentByName: string | number, day: string | number) => `sent by ${sentByName} on ${day}`,
  },
  de: {
    sentByOn: (sentByName, day) => `gesandt von ${sentByName} am ${day}`,
  },
});

type SentNotesProps = {
  notes: ReadonlyArray<{
    id: string;
    monday: IsoDay;
    sentAt: Date | null;
    sentByName: string | null;
    engagementTitle: string | null;
  }>;
  timeZone: string;
};

/** The notes a reader has, latest first. */
export function SentNotes({ notes, timeZone }: SentNotesProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <ul className="border-line border-t">
      {notes.map(({ id, monday, sentAt, sentByName, engagementTitle }) => (
        <li key={id} className="border-line grid gap-0.5 border-b py-3">
          <TextLink href={`/portal/notes/${id}`} className="w-fit">
            {formatWeek(monday, locale)}
          </TextLink>
          <span className="text-ink-soft text-sm">
            {[
              engagementTitle,
              sentAt && words.sentByOn(sentByName ?? "", formatInstant(sentAt, timeZone, locale)),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
