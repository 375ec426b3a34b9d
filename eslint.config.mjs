import { defineConfig, globalIgnores } from "eslint/config";
import nextTypescript from "eslint-config-next/typescript";
import nextVitals from "eslint-config-next/core-web-vitals";

/** One direction: app → components → lib/rules, lib/units · app → lib/<domain> → lib/auth, lib/db → prisma. */
const zones = [
  { target: "./lib/units", from: ["./app", "./components", "./lib", "./prisma"], except: ["./units"] },
  { target: "./lib/rules", from: ["./app", "./components", "./prisma"] },
  { target: "./lib/rules", from: "./lib", except: ["./rules", "./units"] },
  { target: "./lib/pictures", from: ["./app", "./components", "./prisma"] },
  { target: "./lib/pictures", from: "./lib", except: ["./pictures", "./rules", "./units"] },
  { target: "./components", from: ["./app", "./prisma"] },
  {
    target: "./components",
    from: "./lib",
    except: ["./rules", "./units", "./pictures", "./form-state.ts", "./language"],
  },
  // A page reaches the database only through a domain, whose transaction knows the viewer.
  { target: "./app", from: "./prisma" },
  { target: "./app", from: "./lib/db", except: ["./ready.ts"] },
  { target: "./lib", from: ["./app", "./components", "./tests", "./scripts", "./prisma/seed"] },
];

// A later block replaces an earlier one's `no-restricted-syntax` for the files of both, so each names all of its own.
const everywhere = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Only lib/env.ts reads the environment.",
  },
  {
    selector: ":matches(ExportAllDeclaration, ExportNamedDeclaration[source])",
    message: "No barrel files: import from where it is written.",
  },
  {
    selector: ":function ExpressionStatement[directive='use server']",
    message: "An action stands in an actions.ts, wrapped: a closure is a public endpoint too.",
  },
];
const notAnActionFile = {
  selector: "Program > ExpressionStatement[directive='use server']",
  message: "Only actions.ts and *-actions.ts export actions.",
};
const pure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock here: pass the time in.",
  },
  {
    selector: "MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    message: "No clock here: pass the time in.",
  },
  {
    selector:
      ":matches(MemberExpression[object.name='Math'][property.name='random'], MemberExpression[property.name='randomUUID'])",
    message: "No randomness here.",
  },
];
const viewerFirst = [
  {
    selector:
      "ExportNamedDeclaration > FunctionDeclaration:not([params.0.name='viewer'][params.0.typeAnnotation.typeAnnotation.typeName.name=/Viewer$/])",
    message: "A query or mutation takes `viewer: Viewer` first.",
  },
  {
    selector: "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > :function",
    message: "A query or mutation is a function declaration that takes `viewer: Viewer` first.",
  },
];
const wrapped = {
  selector:
    ":matches(ExportDefaultDeclaration, ExportNamedDeclaration[exportKind='value']:not(:has(> VariableDeclaration)), ExportNamedDeclaration > VariableDeclaration > VariableDeclarator:not([init.callee.name=/^(formAction|formActionInArchive|formActionWithProof|publicFormAction|buttonAction)$/]))",
  message:
    "Every action is wrapped in formAction(), formActionInArchive(), formActionWithProof(), publicFormAction() or buttonAction().",
};

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "import/no-restricted-paths": ["error", { zones }],
      "max-lines": ["error", { max: 300 }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts"],
    ignores: ["lib/env.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, notAnActionFile] },
  },
  {
    files: ["lib/rules/**/*.ts", "lib/units/**/*.ts", "lib/pictures/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, notAnActionFile, ...pure],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [
                "node:*",
                "next",
                "next/*",
                "next-*",
                "react",
                "react-dom",
                "pg",
                "@prisma/*",
                "server-only",
              ],
              message: "Runs in the server, the browser and the command line alike.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["lib/*/queries.ts", "lib/*/mutations.ts", "lib/*/*-queries.ts", "lib/*/*-mutations.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, notAnActionFile, ...viewerFirst] },
  },
  {
    files: ["app/**/actions.ts", "app/**/*-actions.ts"],
    rules: { "no-restricted-syntax": ["error", ...everywhere, wrapped] },
  },
  globalIgnores([
    ".next/**",
    ".stryker-tmp/**",
    "**/.next*/**",
    "prisma/generated/**",
    ".data/**",
    "next-env.d.ts",
  ]),
]);
