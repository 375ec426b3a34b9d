export type ThreadReaders =
  "nobody" | "ceo" | "ceo_and_heads" | "ceo_and_addressed" | "ceo_and_followers" | "ceo_and_owner";

/** Who reads a comment, said before it is sent: on the consultants' side, and to the client's own people. */
export function readersSentence(readers: ThreadReaders, side: "staff" | "ceo" | "head"): string {
  const consultants = side === "staff" ? "your colleagues on this client" : "your consultants";
  if (readers === "nobody")
    return "Nobody at the client sees this any more, nor what was said about it; it is here for your firm alone";
  const ceo = side === "ceo" ? null : side === "head" ? "your CEO" : "the client’s CEO";
  const others = side === "head" ? "the other heads" : "the heads";
  const more = {
    ceo: null,
    ceo_and_heads: `${others} of department`,
    ceo_and_addressed: "those the note was sent to",
    // Of the heads only its owner gets here.
    ceo_and_owner: side === "head" ? null : "the head who owns it",
    ceo_and_followers: `${others} whose department works by this SOP`,
  }[readers];
  const all = [ceo, more, consultants].filter((each) => each !== null);
  return `With your name, read by ${all.slice(0, -1).join(", ")}${all.length > 1 ? " and " : ""}${all.at(-1)}`;
}
