/** One figure that a reader has, as the answers it was added up from, each with its weight. */
export type Row = ReadonlyMap<string, number>;

const FEWEST = 3;
const NOTHING = 1e-9;

type Judge = {
  /** Whose an answer is: what somebody said before and says now are two answers of one person. */
  personOf(atom: string): string;
  /** May rest on two people by itself, as its own figure was found to leave both open; added to others it may not. */
  isMixed(row: Row): boolean;
};

/**
 * Whether rows can be added to and taken from one another so that what is left rests on fewer than three people: each row
 * alone, one less another, or any number of them.
 */
export function restOnFew(rows: ReadonlyArray<Row>, { personOf, isMixed }: Judge): boolean {
  const alike = alikeIn(rows, personOf);
  // People whose answers always come together can only be left over together.
  const few = alike.filter(({ people }) => people < FEWEST);
  const leftOvers = few.flatMap((one, at) => [
    [one],
    ...few
      .slice(at + 1)
      .filter((other) => one.people + other.people < FEWEST)
      .map((other) => [one, other]),
  ]);
  const all = rank(alike.flatMap(({ columns }) => columns));
  return leftOvers.some((left) => {
    const without = alike.filter((each) => !left.includes(each)).flatMap(({ columns }) => columns);
    const atoms = left.flatMap((each) => each.atoms);
    const own = rows.filter((row) => isMixed(row) && [...row.keys()].every((atom) => atoms.includes(atom)));
    return all - rank(without) > rank(own.map((row) => atoms.map((atom) => row.get(atom) ?? 0)));
  });
}

type Alike = { people: number; atoms: string[]; columns: number[][] };

/** People who stand in the same rows with the same weights. */
function alikeIn(rows: ReadonlyArray<Row>, personOf: Judge["personOf"]): Alike[] {
  const atomsOf = new Map<string, string[]>();
  for (const atom of new Set(rows.flatMap((row) => [...row.keys()])))
    atomsOf.set(personOf(atom), [...(atomsOf.get(personOf(atom)) ?? []), atom]);
  const alike = new Map<string, Alike>();
  for (const atoms of atomsOf.values()) {
    const columns = atoms.map((atom) => rows.map((row) => row.get(atom) ?? 0));
    const key = columns.map(String).sort().join(" ");
    const found = alike.get(key);
    if (!found) alike.set(key, { people: 1, atoms, columns });
    else {
      found.people += 1;
      found.atoms.push(...atoms);
    }
  }
  return [...alike.values()];
}

/** How many of the vectors say something of their own. */
function rank(vectors: ReadonlyArray<ReadonlyArray<number>>): number {
  const basis: { lead: number; vector: number[] }[] = [];
  for (const vector of vectors) {
    const rest = [...vector];
    for (const { lead, vector: held } of basis) {
      const factor = (rest[lead] ?? 0) / (held[lead] ?? 1);
      for (const [at, weight] of held.entries()) rest[at] = (rest[at] ?? 0) - factor * weight;
    }
    const lead = rest.findIndex((weight) => Math.abs(weight) > NOTHING);
    if (lead >= 0) basis.push({ lead, vector: rest });
  }
  return basis.length;
}
