/** One figure that a reader has, as the answers it was added up from, each with its weight. */
export type Row = ReadonlyMap<string, number>;

const FEWEST = 3;
const NOTHING = 1e-9;

/**
 * Whether rows can be added to and taken from one another so that what is left rests on fewer than three answers: each row
 * alone, one less another, or any number of them. `mixed` rows may rest on two by themselves, where their own figure was
 * found to leave both open; a combination of rows may not.
 */
export function restOnFew(rows: ReadonlyArray<Row>, isMixed: (row: Row) => boolean): boolean {
  const columns = columnsOf(rows);
  // Answers that always come together can only be left over together.
  const few = columns.filter(({ atoms }) => atoms.length < FEWEST);
  const all = rank(columns.map(({ weights }) => weights));
  const leftOvers = few.flatMap((one, at) => [
    [one],
    ...few
      .slice(at + 1)
      .filter((other) => one.atoms.length + other.atoms.length < FEWEST)
      .map((other) => [one, other]),
  ]);
  return leftOvers.some((left) => {
    const without = columns.filter((column) => !left.includes(column));
    const combinations = all - rank(without.map(({ weights }) => weights));
    const atoms = left.flatMap((column) => column.atoms);
    const own = rows.filter((row) => isMixed(row) && [...row.keys()].every((atom) => atoms.includes(atom)));
    return combinations > rank(own.map((row) => atoms.map((atom) => row.get(atom) ?? 0)));
  });
}

type Column = { atoms: string[]; weights: number[] };

function columnsOf(rows: ReadonlyArray<Row>): Column[] {
  const columns = new Map<string, Column>();
  for (const atom of new Set(rows.flatMap((row) => [...row.keys()]))) {
    const weights = rows.map((row) => row.get(atom) ?? 0);
    const column = columns.get(weights.join(" "));
    if (column) column.atoms.push(atom);
    else columns.set(weights.join(" "), { atoms: [atom], weights });
  }
  return [...columns.values()];
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
