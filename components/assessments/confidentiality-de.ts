import type { Group } from "@/lib/rules/diagnosis/words";
import type { ConfidentialityMode } from "./confidentiality";

/** To the respondent in German: the same promises, word for word as far as the language lets them. */
export const CONFIDENTIALITY_DE: Record<ConfidentialityMode, Record<Group, string>> = {
  group: {
    head: "Ihre Beraterinnen und Berater lesen jede Antwort. Die Geschäftsführung sieht die Antworten der Leitungen nur zusammengefasst, und nur, wenn mindestens drei geantwortet haben. Niemandem in Ihrem Unternehmen wird gezeigt, welche Antworten von Ihnen sind.",
    ceo: "Ihre Beraterinnen und Berater lesen jede Antwort. Den Leitungen werden Ihre nicht gezeigt. Sie sehen die Antworten der Leitungen nur zusammengefasst, und nur, wenn mindestens drei geantwortet haben.",
    consultant:
      "Die Geschäftsführung sieht Ihre Bewertungen als Sicht der Beratung neben der eigenen, sobald mindestens drei Leitungen geantwortet haben; vorher nur gemeinsame Werte. Die Leitungen sehen davon nichts.",
  },
  named: {
    head: "Antworten dieser Runde sind offen: Ihre Beraterinnen und Berater lesen jede Antwort, und die Geschäftsführung sieht die Werte der Leitungen und jeder Abteilung, auch wenn nur eine Person dahintersteht.",
    ceo: "Antworten dieser Runde sind offen: Ihre Beraterinnen und Berater lesen jede Antwort, und Sie sehen die Werte der Leitungen und jeder Abteilung. Den Leitungen werden Ihre nicht gezeigt.",
    consultant:
      "Antworten dieser Runde sind offen: Die Geschäftsführung sieht Ihre Bewertungen als Sicht der Beratung, neben der eigenen und der der Leitungen.",
  },
  consultant_only: {
    head: "Nur Ihre Beraterinnen und Berater lesen Ihre Antworten. Die Geschäftsführung sieht Werte aller zusammen und nichts, woraus sich Ihre errechnen ließen.",
    ceo: "Nur Ihre Beraterinnen und Berater lesen Ihre Antworten. Sie sehen Werte aller zusammen und keine der Leitungen allein.",
    consultant:
      "Die Geschäftsführung sieht Werte aller zusammen, weder Ihre Bewertungen noch die der Leitungen für sich.",
  },
};
