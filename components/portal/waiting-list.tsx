import { clsx } from "clsx";
import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { WaitingItem } from "@/lib/rules/waiting/items";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { isLate, waitingSentence, whenWords } from "./waiting-words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    waitingForYou: "Waiting for you",
    more: (count: string | number) => `${count} more`,
    newWord: (day: string | number) => `new, ${day}`,
  },
  de: {
    waitingForYou: "Wartet auf Sie",
    more: (count) => `${count} weitere`,
    newWord: (day) => `neu, ${day}`,
  },
});

type WaitingListProps = { items: readonly WaitingItem[]; today: IsoDay };

/** More than these at once are a list that nobody reads. */
const SHOWN = 8;

/** All that the reader is asked for, most urgent first, each a way to it; nothing where nothing waits. */
export function WaitingList({ items, today }: WaitingListProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  if (items.length === 0) return null;
  const rest = items.slice(SHOWN);
  return (
    <Section title={words.waitingForYou} lead={waitingSentence(items, today, locale)}>
      <ul>
        {items.slice(0, SHOWN).map((item) => (
          <Waiting key={`${item.href} ${item.id}`} item={item} today={today} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="text-accent cursor-pointer text-sm font-medium">
            {words.more(rest.length)}
          </summary>
          <ul className="mt-3">
            {rest.map((item) => (
              <Waiting key={`${item.href} ${item.id}`} item={item} today={today} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function Waiting({ item, today }: { item: WaitingItem; today: IsoDay }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <li className="border-line flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-b py-2.5 first:border-t">
      <div className="grid min-w-0 flex-1 basis-64 gap-0.5">
        <p className="wrap-anywhere">
          <TextLink href={item.href}>{item.words}</TextLink>
        </p>
        {item.note && <p className="text-ink-soft text-sm">{item.note}</p>}
      </div>
      <p
        className={clsx("tabular text-xs", isLate(item, today) ? "text-danger font-medium" : "text-ink-soft")}
      >
        {item.isNews && item.sinceDay
          ? words.newWord(formatDay(item.sinceDay, locale))
          : whenWords(item, today, locale)}
      </p>
    </li>
  );
}
