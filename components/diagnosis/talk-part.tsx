import { ChevronRight } from "lucide-react";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { type Reader, talkQuestion } from "@/lib/rules/talk/talk-question";
import type { TalkPart } from "@/lib/rules/talk/talk-sheet";
import type { AskedTexts } from "./phrases";
import { TalkFlag } from "./talk-flag";
import { TalkItem } from "./talk-item";
import { TalkViews } from "./talk-views";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    fewerThanTwoViews: "Fewer than two views: nothing to compare.",
    lessThanTwoLevels: (count: string | number) => `Less than two levels apart (${count})`,
  },
  de: {
    fewerThanTwoViews: "Weniger als zwei Sichten: nichts zu vergleichen.",
    lessThanTwoLevels: (count) => `Weniger als zwei Stufen Abstand (${count})`,
  },
});

type TalkPartProps = { part: TalkPart; reader: Reader; narrowed: boolean; asked?: AskedTexts };

/** One dimension: how it is seen as a whole; it opens to its statements, and stands open where they lie apart. */
export function TalkPartRow({ part, reader, narrowed, asked }: TalkPartProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { dimension, subject, items } = part;
  const title =
    throughlineTemplate.texts[locale].find((text) => text.dimension === dimension)?.title ?? dimension;
  const apart = items.filter(({ flag }) => flag !== null);
  const agreed = items.filter(({ flag }) => flag === null);
  return (
    <details open={narrowed || apart.length > 0} className="group border-t border-line first:border-t-0">
      <summary className="keep-together grid list-none gap-x-6 py-3 sm:grid-cols-[14rem_1fr] [&::-webkit-details-marker]:hidden">
        <span className="flex items-start gap-1.5 sm:self-center">
          <ChevronRight aria-hidden className="mt-1 size-4 shrink-0 text-ink-faint group-open:rotate-90" />
          <span className="grid justify-items-start gap-1">
            <span className="text-lg font-semibold">{title}</span>
            {subject && <TalkFlag subject={subject} />}
          </span>
        </span>
        {subject ? (
          <TalkViews label={title} subject={subject} />
        ) : (
          <span className="self-center text-sm text-ink-soft">{words.fewerThanTwoViews}</span>
        )}
      </summary>
      <div className="grid gap-4 pb-6 sm:pl-5.5">
        {subject?.flag && <p className="max-w-[75ch]">{talkQuestion(subject, reader, undefined, locale)}</p>}
        <ul className="grid gap-5">
          {apart.map((item) => (
            <TalkItem key={item.id} item={item} under={subject} reader={reader} asked={asked} />
          ))}
        </ul>
        {agreed.length > 0 && (
          <details open={apart.length === 0}>
            <summary className="w-fit text-sm text-ink-soft hover:text-ink">
              {words.lessThanTwoLevels(agreed.length)}
            </summary>
            <ul className="mt-4 grid gap-5">
              {agreed.map((item) => (
                <TalkItem key={item.id} item={item} under={subject} reader={reader} asked={asked} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </details>
  );
}
