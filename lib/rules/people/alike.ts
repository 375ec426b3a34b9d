type Person = Readonly<{ id: string; name: string }>;

/** The words of a name without accents, case, dots and order: "Müller, J." and "J Muller" are one. */
function core(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(" ");
}

/** Pairs of people who are called the same, in the order of the list; each person in one pair at most. */
export function pairsAlike<P extends Person>(people: readonly P[]): Array<readonly [P, P]> {
  const waiting = new Map<string, P>();
  const pairs: Array<readonly [P, P]> = [];
  for (const person of people) {
    const name = core(person.name);
    const first = waiting.get(name);
    if (name !== "" && first) {
      pairs.push([first, person]);
      waiting.delete(name);
    } else waiting.set(name, person);
  }
  return pairs;
}
