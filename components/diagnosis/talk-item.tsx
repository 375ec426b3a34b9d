import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import { type Reader, talkQuestion } from "@/lib/rules/talk/talk-question";
import { isStatement } from "@/lib/rules/questionnaire/dimensions";
import { type AskedTexts, statementText } from "./phrases";
import { TalkFlag } from "./talk-flag";
import { TalkViews } from "./talk-views";
import { useLocale } from "#language";

type TalkItemProps = {
  item: TalkSubject;
  /** The dimension as a whole, whose question stands above. */
  under: TalkSubject | null;
  reader: Reader;
  asked?: AskedTexts;
};

/** One statement: who sees it where, and the question to open the talk. On paper with room to write the answer down. */
export function TalkItem({ item, under, reader, asked }: TalkItemProps) {
  const locale = useLocale();
  const statement = isStatement(item.id) ? statementText(item.id, asked, locale) : "";
  return (
    <li className="keep-together grid gap-x-6 gap-y-1 lg:grid-cols-2">
      <div className="grid content-start gap-1">
        <p className="font-medium">{statement}</p>
        <p>
          <TalkFlag subject={item} />
        </p>
        <TalkViews label={statement} subject={item} />
      </div>
      <p className="max-w-[65ch] text-sm text-ink-soft lg:pt-0.5">
        {talkQuestion(item, reader, under, locale)}
      </p>
      <div aria-hidden className="hidden h-16 border-b border-line-strong lg:col-span-2 print:block" />
    </li>
  );
}
