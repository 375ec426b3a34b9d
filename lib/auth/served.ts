import { Pool } from "pg";
import { env } from "@/lib/env";
import { askedOrigin, isProgram, originAt } from "@/lib/rules/address/host";

/** Where a request arrived: the program's own address, or that of the one firm which has shown that it is theirs. */
export interface Place {
  readonly origin: string;
  /** `null` at the program's own. */
  readonly firmId: string | null;
}

interface Served {
  readonly firmAt: ReadonlyMap<string, string>;
  readonly originOf: ReadonlyMap<string, string>;
}

/** What another instance changed holds here this much later; what this process changes holds at once. */
const AGE_MS = 10_000;

// The proxy and the pages are bundled apart and run in one process: what they keep is kept once.
const kept = globalThis as typeof globalThis & {
  throughlineServed?: { pool: Pool; list?: { readonly at: number; readonly read: Promise<Served> } };
};

/** `null` for a name that nobody has shown to be theirs: it is not served. At the program's own nothing is looked up. */
export async function placeOf(hostHeader: string | null): Promise<Place | null> {
  const { APP_ORIGIN } = env();
  const origin = askedOrigin(hostHeader, APP_ORIGIN);
  if (!origin) return null;
  if (isProgram(origin, APP_ORIGIN)) return { origin, firmId: null };
  const firmId = (await served()).firmAt.get(origin);
  return firmId ? { origin, firmId } : null;
}

/** Where a firm's clients go: its own address once it is proven, else the program's. */
export async function clientsOrigin(firmId: string): Promise<string> {
  return (await served()).originOf.get(firmId) ?? env().APP_ORIGIN;
}

/** An address was proven or taken away: from the next request on it is, or is not, served. */
export function forgetServed(): void {
  delete kept.throughlineServed?.list;
}

/** All of them at once, so that no invented name costs a look at the database: firms are few and each has one. */
function served(): Promise<Served> {
  const here = (kept.throughlineServed ??= { pool: connect() });
  if (here.list && Date.now() - here.list.at < AGE_MS) return here.list.read;
  const list = { at: Date.now(), read: readServed(here.pool) };
  here.list = list;
  list.read.catch(() => {
    if (here.list === list) delete here.list;
  });
  return list.read;
}

async function readServed(pool: Pool): Promise<Served> {
  const { rows } = await pool.query<{ host: string; firm_id: string }>("SELECT * FROM served_addresses()");
  const { APP_ORIGIN } = env();
  const pairs = rows.map(({ host, firm_id }) => [originAt(host, APP_ORIGIN), firm_id] as const);
  return { firmAt: new Map(pairs), originOf: new Map(pairs.map(([origin, firmId]) => [firmId, origin])) };
}

/** A connection of its own, because the proxy's bundle has no Prisma in it. */
function connect(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: 3_000,
    allowExitOnIdle: true,
  });
  // A database that closes an idle connection is no reason to stop; the next query opens another.
  pool.on("error", () => {});
  return pool;
}
