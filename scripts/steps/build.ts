import path from "node:path";
import { makeUnlessFresh } from "./fresh";
import { packageProgram, runToEnd } from "./processes";
import { say } from "./say";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "prisma/schema.prisma",
];
const CONFIGURATION = [
  "next.config.js",
  "package.json",
  "pnpm-lock.yaml",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** The Prisma client, from the schema. */
export function generate(): Promise<void> {
  return makeUnlessFresh(
    "prisma/generated/.sources",
    ["prisma/schema.prisma", "pnpm-lock.yaml"],
    async () => {
      say("Generating the database client…");
      await runToEnd(
        packageProgram("prisma", "build/index.js", "generate"),
        {},
        "Generating the database client failed: the lines above say why.",
      );
    },
  );
}

/** The app as it is served, into `THROUGHLINE_BUILD`. */
export function build(): Promise<void> {
  const folder = process.env.THROUGHLINE_BUILD ?? ".next";
  return makeUnlessFresh(path.join(folder, "sources"), [...SOURCES, ...CONFIGURATION], async () => {
    say("Building (about a minute the first time)…");
    const next = packageProgram("next", "dist/bin/next", "build");
    await runToEnd(next, { NODE_ENV: "production" }, "The build failed: the lines above say why.");
  });
}
