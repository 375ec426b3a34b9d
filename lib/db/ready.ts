import "server-only";
import { db } from "./client";

/** Whether the database answers now; about no tenant's rows. */
export function isDatabaseReady(): Promise<boolean> {
  return db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
