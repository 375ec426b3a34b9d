import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    apart: "Apart",
    statement: "Statement",
    oneMore: "One more",
    more: (count: string | number) => `${count} more`,
    theStatementsWithThe: "The statements with the widest gaps, rated 1 to 5",
    furtherStatementsTwoLevels: "Further statements two levels or more apart, rated 1 to 5",
    amongTheHeadsFrom: (low: string | number, high: string | number) =>
      `Among the heads: from ${low} to ${high}`,
  },
  de: {
    apart: "Abstand",
    statement: "Aussage",
    oneMore: "Eine weitere",
    more: (count) => `${count} weitere`,
    theStatementsWithThe: "Die Aussagen mit den größten Abständen, bewertet von 1 bis 5",
    furtherStatementsTwoLevels: "Weitere Aussagen mit zwei Stufen Abstand oder mehr, bewertet von 1 bis 5",
    amongTheHeadsFrom: (low, high) => `Unter den Leitungen: von ${low} bis ${high}`,
  },
});
