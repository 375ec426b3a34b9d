import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { ReportedDiagnosis } from "./reported";
import { TALK_ORDER_IN, talkOrder } from "@/lib/rules/talk/talk-order";
import type { Reader } from "@/lib/rules/talk/talk-question";
import { type TalkFilter, talkParts } from "@/lib/rules/talk/talk-sheet";
import type { AskedTexts } from "./phrases";
import { StartHere } from "./start-here";
import { TalkFilters } from "./talk-filters";
import { TalkPartRow } from "./talk-part";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    everySubject: "Every subject",
    startWithThese: "Start with these",
    nothingHereIsThat: "Nothing here is that far apart",
    noStatementOfThis: "No statement of this choice has views of that distance.",
    fromLevelTheWeakest:
      "From level 1, the weakest, to level 5. Open a subject to see its statements. The bracket below a line reaches from the lowest head to the highest; heads who speak of their own departments have none.",
  },
  de: {
    everySubject: "Jedes Thema",
    startWithThese: "Damit beginnen",
    nothingHereIsThat: "Hier liegt nichts so weit auseinander",
    noStatementOfThis: "Zu keiner Aussage dieser Auswahl gibt es Sichten mit diesem Abstand.",
    fromLevelTheWeakest:
      "Von Stufe 1, der schwächsten, bis Stufe 5. Öffnen Sie ein Thema, um seine Aussagen zu sehen. Die Klammer unter einer Linie reicht von der niedrigsten Leitung bis zur höchsten; Leitungen, die für ihre eigene Abteilung sprechen, haben keine.",
  },
});

type TalkSheetProps = {
  diagnosis: Pick<ReportedDiagnosis, "gaps" | "trace">;
  filter: TalkFilter;
  reader: Reader;
  asked?: AskedTexts;
};

/** What to talk about, in order, each with how far the views lie apart and a question to open the talk. */
export function TalkSheet({ diagnosis, filter, reader, asked }: TalkSheetProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const subjects = talkOrder(diagnosis.gaps, diagnosis.trace);
  const parts = talkParts(subjects, filter);
  const first = subjects.filter(({ kind, flag }) => kind === "item" && flag !== null).slice(0, 3);
  const narrowed = filter.dimension !== null || filter.flag !== null;
  return (
    <div className="grid grid-cols-1 gap-10">
      {first.length > 0 && !narrowed && (
        <Section title={words.startWithThese} lead={TALK_ORDER_IN[locale]}>
          <StartHere subjects={first} reader={reader} asked={asked} />
        </Section>
      )}
      <Section title={words.everySubject} lead={words.fromLevelTheWeakest}>
        <TalkFilters filter={filter} subjects={subjects} />
        {parts.length === 0 ? (
          <EmptyState title={words.nothingHereIsThat}>{words.noStatementOfThis}</EmptyState>
        ) : (
          <div className="grid grid-cols-1">
            {parts.map((part) => (
              <TalkPartRow key={part.dimension} {...{ part, reader, narrowed, asked }} />
            ))}
          </div>
        )}
      </Section>
    </div>
  );
}
