/** What this page still holds unsaved, in words, and the way out that waits for an answer. One page, so one of each. */
const unsaved = new Map<string, string>();
const listeners = new Set<() => void>();
let waiting: Leaving | null = null;

export type Leaving = { readonly unsaved: readonly string[]; readonly go: () => void };

/** Until it is let go of, by calling what is returned, nobody is led off this page by the program without being asked. */
export function holdUnsaved(id: string, words: string): () => void {
  unsaved.set(id, words);
  return () => void unsaved.delete(id);
}

export function isUnsaved(id: string): boolean {
  return unsaved.has(id);
}

export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

/** Goes at once where nothing would be lost, and asks otherwise. */
export function leaveFor(go: () => void): void {
  if (hasUnsaved()) show({ unsaved: [...new Set(unsaved.values())], go });
  else go();
}

/** The answer to the question. Whoever leaves is not asked again by what is left behind. */
export function answerLeaving(answer: "stay" | "leave"): void {
  const asked = waiting;
  show(null);
  if (answer === "stay") return;
  unsaved.clear();
  asked?.go();
}

export const leaving = {
  now: () => waiting,
  onServer: () => null,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** Whether a click leads to another page in this window: not a new tab, a download or a place further down. */
export function leadsAway(
  { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent,
  link: Pick<HTMLAnchorElement, "href" | "target" | "origin" | "pathname" | "search"> & {
    hasAttribute(name: string): boolean;
  },
  here: Pick<Location, "origin" | "pathname" | "search">,
): boolean {
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return false;
  if (link.href === "" || link.hasAttribute("download")) return false;
  if (link.target !== "" && link.target !== "_self") return false;
  return link.origin === here.origin && !isSamePage(link, here);
}

export function isSamePage(
  one: Pick<URL, "pathname" | "search">,
  other: Pick<URL, "pathname" | "search">,
): boolean {
  return one.pathname === other.pathname && one.search === other.search;
}

function show(next: Leaving | null) {
  waiting = next;
  for (const listener of listeners) listener();
}
