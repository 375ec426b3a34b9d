import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { benchPages } from "../tests/bench/pages";
import { printFigures } from "../tests/bench/print";
import { timeScoring } from "../tests/bench/scoring";
import { runUntilStopped, stop } from "./steps/stopping";
