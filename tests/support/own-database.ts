import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { createDatabase } from "./databases";
import { TEMPLATE } from "./database-server";

// Runs before a test file is imported, hence before lib/env.ts reads the environment for the first time.
const database = await createDatabase(inject("testServer"), TEMPLATE);
process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_OWNER_URL = database.ownerUrl;
process.env.AUTH_SECRET = randomBytes(32).toString("hex");
process.env.APP_ORIGIN = "http://localhost:3000";

afterAll(() => database.drop());
