import { Badge } from "@/components/ui/badge";
import { levelsInWords } from "@/lib/rules/talk/talk-question";
import type { TalkSubject } from "@/lib/rules/talk/talk-order";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    allAgree: "All agree",
    theVerdictRestsOn: "The verdict rests on it",
    talkAboutIt: (distance: string | number) => `${distance}: talk about it`,
    apart: (levelsInWords: string | number) => `${levelsInWords} apart`,
  },
  de: {
    allAgree: "Alle einig",
    theVerdictRestsOn: "Das Ergebnis beruht darauf",
    talkAboutIt: (distance) => `${distance}: sprechen Sie darüber`,
    apart: (levelsInWords) => `${levelsInWords} Abstand`,
  },
});

/** How far apart, and whether the verdict rests on it, in words. */
export function TalkFlag({ subject: { flag, range, inVerdict } }: { subject: TalkSubject }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const distance = range === 0 ? words.allAgree : words.apart(levelsInWords(range, locale));
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      <Badge tone={flag === "gap" ? "danger" : flag === "mark" ? "caution" : "neutral"}>
        {flag === "gap" ? words.talkAboutIt(distance) : distance}
      </Badge>
      {inVerdict && flag !== null && <Badge tone="accent">{words.theVerdictRestsOn}</Badge>}
    </span>
  );
}
