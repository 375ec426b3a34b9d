import path from "node:path";
import { ESLint } from "eslint";
import { expect, test, vi } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const eslint = new ESLint({ cwd: root });
// The first file waits for TypeScript and every plugin to be loaded.
vi.setConfig({ testTimeout: 60_000 });

/** What our rules say of a file with this text at this path; the file itself need not exist. */
async function complaintsAbout(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? "parser"}: ${message}`);
}

const MUTATION = `import type { Viewer } from "@/lib/auth/policy";\n`;
const ACTION = `"use server";\nimport { formAction } from "@/lib/form-action";\n`;

test.each<[string, string, string, RegExp]>([
  [
    "the rules import a domain",
    "lib/rules/x.ts",
    `import { ok } from "@/lib/result";\nexport const x = ok();\n`,
    /restricted-paths/,
  ],
  [
    "the units import the rules",
    "lib/units/x.ts",
    `import { STAGES } from "@/lib/rules/diagnosis/words";\nexport const x = STAGES;\n`,
    /restricted-paths/,
  ],
  [
    "a component imports a query",
    "components/x.tsx",
    `import { listClients } from "@/lib/clients/list-queries";\nexport const x = listClients;\n`,
    /restricted-paths/,
  ],
  [
    "a page imports the database",
    "app/x.tsx",
    `import { db } from "@/lib/db/client";\nexport const x = db;\n`,
    /restricted-paths/,
  ],
  [
    "a domain imports a page",
    "lib/clients/x.ts",
    `import page from "@/app/page";\nexport const x = page;\n`,
    /restricted-paths/,
  ],
  [
    "the rules import what only a server has",
    "lib/rules/x.ts",
    `import { readFileSync } from "node:fs";\nexport const x = readFileSync;\n`,
    /restricted-imports/,
  ],
  [
    "the environment is read",
    "lib/clients/x.ts",
    `export const x = process.env.PORT;\n`,
    /Only lib\/env\.ts reads/,
  ],
  [
    "a file hands on what another wrote",
    "lib/clients/x.ts",
    `export { ok } from "@/lib/result";\n`,
    /No barrel files/,
  ],
  ["the rules read the clock", "lib/rules/x.ts", `export const x = new Date();\n`, /No clock/],
  ["the rules ask what time it is", "lib/rules/x.ts", `export const x = Date.now();\n`, /No clock/],
  ["the rules throw dice", "lib/rules/x.ts", `export const x = Math.random();\n`, /No randomness/],
  ["the rules make an id", "lib/rules/x.ts", `export const x = crypto.randomUUID();\n`, /No randomness/],
  [
    "a mutation asks nobody who it is for",
    "lib/clients/mutations.ts",
    `export function rename(id: string) {\n  return id;\n}\n`,
    /takes `viewer: Viewer` first/,
  ],
  [
    "a query takes the viewer second",
    "lib/clients/list-queries.ts",
    `${MUTATION}export function list(id: string, viewer: Viewer) {\n  return [id, viewer];\n}\n`,
    /takes `viewer: Viewer` first/,
  ],
  [
    "a query is an arrow function",
    "lib/clients/queries.ts",
    `${MUTATION}export const list = (viewer: Viewer) => viewer;\n`,
    /function declaration/,
  ],
  [
    "an action is a bare function",
    "app/x/actions.ts",
    `"use server";\nexport async function rename() {}\n`,
    /Every action is wrapped/,
  ],
  [
    "an action is wrapped in something else",
    "app/x/actions.ts",
    `${ACTION}const wrap = (run: typeof formAction) => run;\nexport const rename = wrap(formAction);\n`,
    /Every action is wrapped/,
  ],
  [
    "a closure on a page is an action",
    "app/x/page.tsx",
    `export default function Page() {\n  async function rename() {\n    "use server";\n  }\n  return <form action={rename} />;\n}\n`,
    /a closure is a public endpoint/,
  ],
  [
    "another file exports actions",
    "app/x/rename.ts",
    `"use server";\nexport async function rename() {}\n`,
    /Only actions\.ts/,
  ],
  ["anything goes", "lib/clients/x.ts", `export const x = (y: any) => y;\n`, /no-explicit-any/],
])("refused: %s", async (_what, filePath, text, complaint) => {
  expect(await complaintsAbout(filePath, text)).toEqual([expect.stringMatching(complaint)]);
});

test.each([
  [
    "lib/clients/mutations.ts",
    `${MUTATION}export function rename(viewer: Viewer, id: string) {\n  return [viewer, id];\n}\n`,
  ],
  ["lib/rules/x.ts", `export const day = (at: number) => new Date(at);\n`],
  ["app/x/actions.ts", `${ACTION}export const rename = formAction(shape, run);\n`],
  ["lib/env.ts", `export const port = process.env.PORT;\n`],
  ["components/x.tsx", `import { STAGES } from "@/lib/rules/diagnosis/words";\nexport const x = STAGES;\n`],
])("fine, and so the refusals are not of everything: %s", async (filePath, text) => {
  expect(await complaintsAbout(filePath, text)).toEqual([]);
});
