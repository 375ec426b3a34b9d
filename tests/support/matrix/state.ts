import { Client } from "pg";

/** One row of one table, as text. */
export interface Row {
  readonly table: string;
  readonly text: string;
}

interface Table {
  readonly name: string;
  readonly columns: string;
}

export interface Changes {
  readonly gone: readonly Row[];
  readonly made: readonly Row[];
}

/** Counters of wrong guesses are meant to move, whoever asks. */
const NOT_COMPARED = ["rate_limit", "_prisma_migrations"];
/** When a session was last used is meant to move with every request. */
const TEXT = "(to_jsonb(t) - 'last_seen_at')::text";

/** The whole database as its owner sees it, past both walls, to compare and to put back. */
export class Database {
  private constructor(
    private readonly owner: Client,
    private readonly tables: readonly Table[],
    private readonly kept: readonly Row[],
  ) {}

  /** Keeps what there is now; every later comparison is with this. */
  static async keep(ownerUrl = process.env.DATABASE_OWNER_URL): Promise<Database> {
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    // Without generated columns, into which nothing can be put back.
    const { rows: tables } = await owner.query<Table>(
      `SELECT relname AS name, string_agg(quote_ident(attname), ', ') AS columns
         FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> ALL ($1)
          AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        GROUP BY relname`,
      [NOT_COMPARED],
    );
    await owner.query("CREATE SCHEMA kept");
    for (const { name } of tables) await owner.query(`CREATE TABLE kept."${name}" AS TABLE public."${name}"`);
    return new Database(owner, tables, await read(owner, tables));
  }

  async changes(): Promise<Changes> {
    const now = await read(this.owner, this.tables);
    const without = (rows: readonly Row[], others: readonly Row[]) => {
      const held = new Set(others.map(({ table, text }) => table + text));
      return rows.filter(({ table, text }) => !held.has(table + text));
    };
    return { gone: without(this.kept, now), made: without(now, this.kept) };
  }

  async putBack({ gone, made }: Changes): Promise<void> {
    const touched = new Set([...gone, ...made].map(({ table }) => table));
    // As a replica, so that neither foreign keys nor the triggers of closed rounds object to the way back.
    const statements = this.tables
      .filter(({ name }) => touched.has(name))
      .map(({ name, columns }) => {
        const kept = `SELECT ${columns} FROM kept."${name}"`;
        return `DELETE FROM "${name}"; INSERT INTO "${name}" (${columns}) ${kept};`;
      });
    await this.owner.query(
      `BEGIN; SET LOCAL session_replication_role = replica; ${statements.join(" ")} DELETE FROM rate_limit; COMMIT`,
    );
  }

  end(): Promise<void> {
    return this.owner.end();
  }
}

async function read(owner: Client, tables: readonly Table[]): Promise<Row[]> {
  const each = tables.map(({ name }) => `SELECT '${name}' AS "table", ${TEXT} AS text FROM "${name}" t`);
  return (await owner.query<Row>(each.join(" UNION ALL "))).rows;
}
