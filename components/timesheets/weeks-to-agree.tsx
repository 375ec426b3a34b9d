import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatWeek, type IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    oneMoreWeekWaits: "One more week waits for you",
    moreWeeksWaitFor: (count: string | number) => `${count} more weeks wait for you`,
  },
  de: {
    oneMoreWeekWaits: "Noch eine Woche wartet auf Sie",
    moreWeeksWaitFor: (count) => `${count} weitere Wochen warten auf Sie`,
  },
});

/** Other weeks that wait for the client's word. */
export function WeeksToAgree({ weeks, shown }: { weeks: readonly IsoDay[]; shown: IsoDay }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const others = weeks.filter((monday) => monday !== shown);
  if (others.length === 0) return null;
  return (
    <Notice title={others.length === 1 ? words.oneMoreWeekWaits : words.moreWeeksWaitFor(others.length)}>
      <ul>
        {others.map((monday) => (
          <li key={monday}>
            <TextLink href={`/portal/weeks?week=${monday}`}>{formatWeek(monday, locale)}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
