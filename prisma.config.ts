import { defineConfig } from "prisma/config";

// Generating needs no engine, but the CLI looks for one and would download it; any executable satisfies the look.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
