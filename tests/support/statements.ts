import { open, stat } from "node:fs/promises";
import { Client, escapeIdentifier } from "pg";

export interface StatementCount {
  /** What a page asks of the database, transaction control included. */
  readonly statements: number;
  readonly transactions: number;
}

/** Makes the server write down every statement in this database, for connections made from now on. */
export async function logStatements(ownerUrl: string, on: boolean): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const database = escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
  await owner.query(`ALTER DATABASE ${database} ${on ? "SET log_statement = 'all'" : "RESET log_statement"}`);
  await owner.end();
}

/** Counts what `visit` asks of the database, by the server's own log. */
export async function countStatements(logFile: string, visit: () => Promise<void>): Promise<StatementCount> {
  const before = (await stat(logFile)).size;
  await visit();
  const said = await readFrom(logFile, before);
  const statements = [...said.matchAll(/LOG: {2}(?:statement|execute [^:]*): (\w+)/g)].map(
    (match) => match[1] ?? "",
  );
  return {
    statements: statements.length,
    transactions: statements.filter((statement) => statement.toUpperCase() === "BEGIN").length,
  };
}

async function readFrom(file: string, start: number): Promise<string> {
  const handle = await open(file);
  try {
    return await handle
      .createReadStream({ start, encoding: "utf8", autoClose: false })
      .toArray()
      .then((parts) => parts.join(""));
  } finally {
    await handle.close();
  }
}
