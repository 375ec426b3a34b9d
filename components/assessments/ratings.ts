import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { AnswerOnPage, Held, QueueView, Unsent } from "./answer-queue";

/** "skip" is "not my area / I don't know". */
export type Said = "1" | "2" | "3" | "4" | "5" | "skip";
export type HeldAnswers = Partial<Record<StatementId, { rating: number | null; version: number }>>;

export type RatingOnPage = AnswerOnPage<Said>;
export type RatingsView = QueueView<StatementId, Said>;
export type UnsentRating = Unsent<StatementId, Said>;

/** The answers as the server holds them, as the page says them. */
export function saidOf(held: HeldAnswers): Held<StatementId, Said> {
  return Object.fromEntries(
    Object.entries(held).map(([itemId, { rating, version }]) => [
      itemId,
      { said: rating === null ? "skip" : (String(rating) as Said), version },
    ]),
  );
}
