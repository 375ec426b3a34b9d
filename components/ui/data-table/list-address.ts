/** A list's state lives in its address, so it can be bookmarked, sent and served by the server. */
export type Sort = { by: string; descending: boolean };

/** `sort=name` is ascending, `sort=-name` descending. */
export function readSort(search: URLSearchParams, fallback: Sort): Sort {
  const written = search.get("sort");
  if (!written) return fallback;
  const descending = written.startsWith("-");
  return { by: descending ? written.slice(1) : written, descending };
}

/** The address of the same list with some of its state changed. What changes the rows goes back to the first page. */
export function listHref(search: URLSearchParams, change: Record<string, string | undefined>): string {
  const next = new URLSearchParams(search);
  if (!("page" in change)) next.delete("page");
  for (const [name, value] of Object.entries(change)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const query = next.toString();
  return query ? `?${query}` : "?";
}

/** Pressing a column's heading: sort by it, then turn it round. */
export function sortHref(search: URLSearchParams, columnId: string, current: Sort): string {
  const turn = current.by === columnId && !current.descending;
  return listHref(search, { sort: turn ? `-${columnId}` : columnId });
}
