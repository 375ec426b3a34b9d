/** What a file would do to a round, as the form shows it before anything is written. */
export type ImportReport = {
  fileHash: string;
  seen: string;
  writes: number;
  people: ReadonlyArray<{
    name: string;
    added: number;
    same: number;
    changed: ReadonlyArray<{ itemId: string; from: number | null; to: number | null; own: boolean }>;
    kept: ReadonlyArray<{ itemId: string; own: number | null; onPaper: number | null }>;
    finishes: boolean;
  }>;
  /** The first of them, to read; all of them are in the file to save. */
  errors: ReadonlyArray<{ row: number; column: string; found: string; message: string }>;
  allErrors: number;
  errorsCsv: string;
};

/** Said once the file was looked at, before its table. */
export function importSentence({ writes, people, allErrors }: ImportReport): string {
  if (allErrors > 0)
    return `Nothing can be written yet: ${allErrors === 1 ? "one thing" : `${allErrors} things`} in the file must be mended first.`;
  const finishing = people.filter(({ finishes }) => finishes).length;
  if (people.length === 0) return "There is no answer in this file.";
  if (writes === 0 && finishing === 0) return "All of it is there already: there is nothing to write.";
  const writers = people.filter(({ added, changed }) => added + changed.length > 0).length;
  const written = `${count(writes, "answer")} of ${count(writers, "person", "people")}`;
  return finishing === 0
    ? `This would write ${written}.`
    : `This would write ${written}, and mark ${count(finishing, "person", "people")} as finished.`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function ratingWords(rating: number | null): string {
  return rating === null ? "not their area" : String(rating);
}
