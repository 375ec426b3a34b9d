export type Colleague = Readonly<{ id: string; name: string }>;

export type Mention = Readonly<{ from: number; to: number; id: string }>;

/** Where a text names a colleague: "@Daniel Rowe", or "@Daniel" where only one is called so. The longest name counts. */
export function findMentions(text: string, colleagues: readonly Colleague[]): Mention[] {
  const names = namesOf(colleagues);
  const lower = text.toLowerCase();
  const found: Mention[] = [];
  for (let at = lower.indexOf("@"); at !== -1; at = lower.indexOf("@", at + 1)) {
    // An e-mail address names nobody.
    if (at > 0 && isWord(text[at - 1])) continue;
    const named = names.find(
      ({ name }) => lower.startsWith(name, at + 1) && !isWord(text[at + 1 + name.length]),
    );
    if (named) found.push({ from: at, to: at + 1 + named.name.length, id: named.id });
  }
  return found;
}

/** Who is named, each once. */
export function mentionedIn(text: string, colleagues: readonly Colleague[]): string[] {
  return [...new Set(findMentions(text, colleagues).map(({ id }) => id))];
}

/** The text in pieces, those that name somebody apart. */
export function piecesOf(text: string, colleagues: readonly Colleague[]) {
  const pieces: { text: string; isMention: boolean }[] = [];
  let done = 0;
  for (const { from, to } of findMentions(text, colleagues)) {
    if (from > done) pieces.push({ text: text.slice(done, from), isMention: false });
    pieces.push({ text: text.slice(from, to), isMention: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMention: false });
  return pieces;
}

function namesOf(colleagues: readonly Colleague[]) {
  const whole = colleagues.map(({ id, name }) => ({ id, name: name.trim().toLowerCase() }));
  const first = whole.map(({ id, name }) => ({ id, name: name.split(/\s+/)[0] ?? "" }));
  const alone = first.filter(({ name }) => first.filter((other) => other.name === name).length === 1);
  const isSame = (text: string) => whole.filter(({ name }) => name === text).length > 1;
  return [...whole.filter(({ name }) => !isSame(name)), ...alone]
    .filter(({ name }) => name !== "")
    .toSorted((a, b) => b.name.length - a.name.length);
}

function isWord(mark: string | undefined): boolean {
  return mark !== undefined && /[\p{L}\p{N}_]/u.test(mark);
}
