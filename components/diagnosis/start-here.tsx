import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import { type Reader, talkQuestion } from "@/lib/rules/talk/talk-question";
import { isStatement } from "@/lib/rules/questionnaire/dimensions";
import { type AskedTexts, statementText } from "./phrases";
import { TalkFlag } from "./talk-flag";
import { useLocale } from "#language";

type StartHereProps = { subjects: readonly TalkSubject[]; reader: Reader; asked?: AskedTexts };

/** The first statements to talk about, as a short agenda. */
export function StartHere({ subjects, reader, asked }: StartHereProps) {
  const locale = useLocale();
  return (
    <ol className="grid max-w-[75ch] gap-5">
      {subjects.map((subject, at) => (
        <li key={subject.id} className="keep-together grid grid-cols-[1.5rem_1fr] gap-x-2">
          <span className="tabular text-lg font-semibold text-accent" aria-hidden>
            {at + 1}
          </span>
          <div className="grid gap-1">
            <p className="font-semibold">
              {isStatement(subject.id) && statementText(subject.id, asked, locale)}
            </p>
            <p>{talkQuestion(subject, reader, undefined, locale)}</p>
            <p>
              <TalkFlag subject={subject} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
