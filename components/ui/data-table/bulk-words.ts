/** What an undo of several rows brought back, and what it left as somebody made it since. */
export function undoneWords({ back, left }: { back: number; left: readonly string[] }): string {
  const rows = back === 1 ? "1 row is as it was." : `${back} rows are as they were.`;
  if (left.length === 0) return rows;
  const [named, more] = [left.slice(0, 5), left.length - 5];
  return `${rows} Changed since, and left as they are: ${named.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
