import path from "node:path";
import { defineConfig } from "vitest/config";
import QuickFirst from "./quick-first";

const root = path.resolve(import.meta.dirname, "../..");

/** The tests that each mutant meets: those of the rules, without the ones that only search the same code for longer. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/unit/rules/**/*.test.ts"],
    exclude: ["**/{smallest-flips,moves,properties,reproduce,counterfactuals,difference}.test.ts"],
    sequence: { sequencer: QuickFirst },
  },
});
