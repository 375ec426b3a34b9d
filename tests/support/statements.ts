import { readFile } from "node:fs/promises";
import { Client } from "pg";

export interface StatementCount {
  /** What a page asks of the database, transaction control included. */
  readonly statements: number;
  readonly transactions: number;
}

/** Makes the server write down every statement of the app's role, for connections made from now on. */
export async function logStatements(ownerUrl: string, appRole: string, on: boolean): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`ALTER ROLE ${appRole} ${on ? "SET log_statement = 'all'" : "RESET log_statement"}`);
  await owner.end();
}

/** Counts what `visit` asks of the database, by the server's own log. */
export async function countStatements(logFile: string, visit: () => Promise<void>): Promise<StatementCount> {
  const before = (await readFile(logFile, "utf8")).length;
  await visit();
  const said = (await readFile(logFile, "utf8")).slice(before);
  const statements = [...said.matchAll(/LOG: {2}(?:statement|execute [^:]*): (\w+)/g)].map(
    (match) => match[1] ?? "",
  );
  return {
    statements: statements.length,
    transactions: statements.filter((statement) => statement.toUpperCase() === "BEGIN").length,
  };
}
