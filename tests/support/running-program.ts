import { startProgram } from "./program";

/** One program for all browser tests, with the demo firm; their fixtures find it by the environment. */
export default async function runProgram() {
  const program = await startProgram();
  process.env.THROUGHLINE_E2E_URL = program.url;
  process.env.THROUGHLINE_E2E_DATA = program.dataFolder;
  return () => program.stop();
}
