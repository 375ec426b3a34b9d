import { readFile } from "node:fs/promises";
import { expect, signInAs, demoSignIn, test } from "../support/browser";
