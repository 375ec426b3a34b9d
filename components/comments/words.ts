import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    and: " and ",
    yourCeo: "your CEO",
    theHeads: "the heads",
    theOtherHeads: "the other heads",
    yourConsultants: "your consultants",
    theClientsCeo: "the client’s CEO",
    theHeadWhoOwns: "the head who owns it",
    ofDepartment: (others: string | number) => `${others} of department`,
    thoseTheNoteWas: "those the note was sent to",
    yourColleaguesOnThis: "your colleagues on this client",
    whoseDepartmentWorksBy: (others: string | number) => `${others} whose department works by this SOP`,
    withYourNameRead: (join: string | number, b: string | number, at: string | number) =>
      `With your name, read by ${join}${b}${at}`,
  },
  de: {
    and: " und ",
    yourCeo: "der Geschäftsführung",
    theHeads: "den Leitungen",
    theOtherHeads: "den anderen Leitungen",
    yourConsultants: "Ihrer Beratung",
    theClientsCeo: "der Geschäftsführung des Kunden",
    theHeadWhoOwns: "der Leitung, der es gehört",
    ofDepartment: (others) => `${others} der Abteilungen`,
    thoseTheNoteWas: "denen, an die die Mitteilung ging",
    yourColleaguesOnThis: "denen, die für diesen Kunden arbeiten",
    whoseDepartmentWorksBy: (others) => `${others}, deren Abteilung nach diesem Ablauf arbeitet`,
    withYourNameRead: (join, b, at) => `Mit Ihrem Namen, gelesen von ${join}${b}${at}`,
  },
});
export type ThreadReaders =
  "nobody" | "ceo" | "ceo_and_heads" | "ceo_and_addressed" | "ceo_and_followers" | "ceo_and_owner";

/** Who reads a comment, said before it is sent: on the consultants' side, and to the client's own people. */
export function readersSentence(
  readers: ThreadReaders,
  side: "staff" | "ceo" | "head",
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const consultants = side === "staff" ? words.yourColleaguesOnThis : words.yourConsultants;
  if (readers === "nobody")
    return "Nobody at the client sees this any more, nor what was said about it; it is here for your firm alone";
  const ceo = side === "ceo" ? null : side === "head" ? words.yourCeo : words.theClientsCeo;
  const others = side === "head" ? words.theOtherHeads : words.theHeads;
  const more = {
    ceo: null,
    ceo_and_heads: words.ofDepartment(others),
    ceo_and_addressed: words.thoseTheNoteWas,
    // Of the heads only its owner gets here.
    ceo_and_owner: side === "head" ? null : words.theHeadWhoOwns,
    ceo_and_followers: words.whoseDepartmentWorksBy(others),
  }[readers];
  const all = [ceo, more, consultants].filter((each) => each !== null);
  return words.withYourNameRead(
    all.slice(0, -1).join(", "),
    all.length > 1 ? words.and : "",
    all.at(-1) ?? "",
  );
}
