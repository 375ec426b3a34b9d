import { escapeIdentifier, escapeLiteral, type Client } from "pg";

/**
 * A transaction that hangs must end by itself: the client's own time-out gives up waiting but leaves the statement
 * running. A lock is given up before a page's three seconds are over.
 */
const LIMITS = {
  statement_timeout: "15s",
  lock_timeout: "2500ms",
  idle_in_transaction_session_timeout: "15s",
};

/** Makes or mends the role the app signs in with: no owner of anything, and under row-level security. Repeatable. */
export async function putAppRole(owner: Client, role: { name: string; password: string }): Promise<void> {
  const name = escapeIdentifier(role.name);
  const known = await owner.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role.name]);
  if (!known.rowCount)
    await owner.query(`CREATE ROLE ${name} NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`);
  // An owner that is no superuser may not even take these powers away from a role; every start refuses one with them.
  await owner.query(`ALTER ROLE ${name} LOGIN PASSWORD ${escapeLiteral(role.password)}`);
  for (const [setting, value] of Object.entries(LIMITS)) {
    await owner.query(`ALTER ROLE ${name} SET ${setting} = ${escapeLiteral(value)}`);
  }
}
