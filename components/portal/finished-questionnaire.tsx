import { LinkButton } from "@/components/ui/button";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    readMyAnswers: "Read my answers",
    youHaveFinishedThe:
      "You have finished the questionnaire. Your consultants will close the round once everybody has.",
  },
  de: {
    readMyAnswers: "Meine Antworten lesen",
    youHaveFinishedThe:
      "Sie haben den Fragebogen abgeschlossen. Ihre Beratung schließt die Runde, sobald alle fertig sind.",
  },
});

/** Nothing is to be done any more, and one's own answers can still be read. */
export function FinishedQuestionnaire({ roundId }: { roundId: string }) {
  const words = WORDS[useLocale()];
  return (
    <p className="text-ink-soft text-sm">
      {words.youHaveFinishedThe}{" "}
      <LinkButton href={`/portal/rounds/${roundId}/answer`} variant="quiet" size="sm">
        {words.readMyAnswers}
      </LinkButton>
    </p>
  );
}
