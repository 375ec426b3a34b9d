import path from "node:path";
import { defineConfig } from "vitest/config";

const alias = {
  "@": path.resolve(import.meta.dirname),
  // Throws outside a React server; the tests are a server.
  "server-only": path.resolve(import.meta.dirname, "tests/support/empty.ts"),
};

const APART = "tests/db/**/*.apart.test.ts";

const db = {
  globalSetup: "tests/support/database-server.ts",
  setupFiles: "tests/support/own-database.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Every file has a database of its own; more at once than cores only makes each slower.
  maxWorkers: 2,
};

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        // Arithmetic, and some of it a lot: five seconds are too few on a machine that is at something else as well.
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          setupFiles: "tests/support/real-clock.ts",
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...db,
          name: "db",
          include: ["tests/db/**/*.test.ts"],
          exclude: [APART],
          // A process reads the program once and not once for each of its files: half the time of the whole.
          isolate: false,
        },
      },
      {
        // What replaces a module, or needs the environment to say something else, before the program is read.
        extends: true,
        test: { ...db, name: "db-apart", include: [APART] },
      },
      {
        extends: true,
        test: {
          name: "matrix",
          include: ["tests/matrix/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts", "tests/support/matrix/built.ts"],
          setupFiles: "tests/support/own-database.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Every file has a database and a running program of its own.
          maxWorkers: 2,
        },
      },
      {
        // Long, and not part of `npm test`, which has a short version of each.
        extends: true,
        test: {
          name: "hard",
          include: ["tests/hard/**/*.test.ts"],
          globalSetup: ["tests/support/database-server.ts", "tests/support/matrix/built.ts"],
          setupFiles: "tests/support/own-database.ts",
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
