type Rule = { id: string };

/**
 * A later version of a table of rules, in the same order: a rule named in `changes` has those parts replaced, every other
 * one stays as it was. To name a rule that is not there is a bug.
 */
export function revise<Kind extends Rule>(
  table: ReadonlyArray<Kind>,
  changes: Readonly<Record<string, Partial<Omit<Kind, "id">>>>,
): Kind[] {
  const known = new Set(table.map(({ id }) => id));
  const unknown = Object.keys(changes).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`No rule to revise is called ${unknown.join(", ")}`);
  return table.map((rule) => ({ ...rule, ...changes[rule.id] }));
}
