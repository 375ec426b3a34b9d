import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/steps/chromium";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/running-program.ts",
  outputDir: "test-results",
  // A test that passes only when tried again has found something.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    // Recording each step takes a quarter of the time: THROUGHLINE_TRACE=1 asks for it.
    trace: process.env.THROUGHLINE_TRACE ? "retain-on-failure" : "off",
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumFlags() },
  },
  projects: [
    { name: "walk", testMatch: "walk.setup.ts" },
    {
      name: "desktop",
      dependencies: ["walk"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
  ],
});
