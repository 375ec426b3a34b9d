import type { FactsForm } from "./facts-form";

type Department = FactsForm["departments"][number];

/** What stands in the database where it is not what was typed: by the form's field names, in words. Empty: they are the same. */
export function differencesOf(typed: FactsForm, stored: FactsForm): Record<string, string> {
  const { departments: typedRows, ...typedFields } = typed;
  const { departments: storedRows, ...storedFields } = stored;
  const differences: Record<string, string> = {};
  for (const [field, value] of Object.entries(storedFields)) {
    if (typedFields[field as keyof typeof typedFields] !== value) differences[field] = value || "nothing";
  }
  for (const [index, row] of typedRows.entries()) {
    const other = storedRows.find(({ id, name }) => (row.id ? id === row.id : name === row.name));
    if (!other || wordsOf(other) !== wordsOf(row))
      differences[`departments[${index}].name`] = other ? wordsOf(other) : "no such department";
  }
  const added = storedRows.filter(
    (other) => !typedRows.some(({ id, name }) => id === other.id || name === other.name),
  );
  if (added.length > 0) differences.departments = added.map(wordsOf).join("; ");
  return differences;
}

function wordsOf({ name, headcount, ownTargets, hasHead }: Department): string {
  return `${name}, ${headcount || "unknown"} people, own targets: ${ownTargets || "not known"}, head: ${hasHead || "not known"}`;
}
