type Portfolio = { clients: number; breakdown: number; over: number };

/** "6 clients; 2 in structural breakdown; 1 over its hours this week." */
export function portfolioSentence({ clients, breakdown, over }: Portfolio): string {
  if (clients === 0) return "No clients yet.";
  const parts = [
    `${clients.toLocaleString("en")} ${clients === 1 ? "client" : "clients"}`,
    breakdown > 0 ? `${breakdown} in structural breakdown` : "none in structural breakdown",
    over > 0
      ? `${over} over ${over === 1 ? "its" : "their"} hours this week`
      : "none over its hours this week",
  ];
  return `${parts.join("; ")}.`;
}
