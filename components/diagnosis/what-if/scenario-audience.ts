type Seen = { shared: boolean; figures: boolean; withheldMoves: number };

/** Who sees a scenario besides the consultants, and how much of it the round's confidentiality leaves them. */
export function scenarioAudience({ shared, figures, withheldMoves }: Seen): string {
  const how = figures
    ? "as it stands here"
    : withheldMoves > 0
      ? "by its verdict, without scores, reasons or the answers that this round keeps confidential"
      : "by what is different and its verdict, without scores and reasons, which would tell what heads answered";
  return shared
    ? `Visible to the client's CEO, ${how}`
    : `Not shared: only you and your colleagues on this client see it. The CEO would see it ${how}.`;
}
