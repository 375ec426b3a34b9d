import { Client } from "pg";
import { OperatorError } from "@/lib/operator-error";

/** Refuses addresses that cannot work, before anything is built on them. */
export async function checkExternal(url: string | undefined, ownerUrl: string | undefined) {
  if (!ownerUrl) {
    throw new OperatorError(
      "Set DATABASE_OWNER_URL too, to the database's owner: migrations run as that role, the app as that of DATABASE_URL.",
    );
  }
  if (!url) {
    throw new OperatorError(
      "Set DATABASE_URL too, to the app's role: `npm run make-app-role` makes one and prints its address.",
    );
  }
  const [role] = await query(
    url,
    "DATABASE_URL",
    "SELECT rolname, rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user",
  );
  if (role?.free || url === ownerUrl) {
    throw new OperatorError(
      "The role of DATABASE_URL could see every firm's rows: make one for the app with `npm run make-app-role` and use that address.",
    );
  }
  await asOwner(ownerUrl, "SELECT 1");
  return { url, ownerUrl, appRole: String(role?.rolname) };
}

/** @returns the rows of the last statement */
export async function asOwner(ownerUrl: string, ...statements: string[]) {
  return query(ownerUrl, "DATABASE_OWNER_URL", ...statements);
}

async function query(
  url: string,
  setting: string,
  ...statements: string[]
): Promise<Array<Record<string, unknown>>> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: NodeJS.ErrnoException) => {
    const reason = error.message || error.code;
    throw new OperatorError(
      `The database of ${setting} cannot be reached (${reason}): start it, or correct the address.`,
    );
  });
  try {
    let rows: Array<Record<string, unknown>> = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
