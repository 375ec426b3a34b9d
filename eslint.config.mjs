import { defineConfig, globalIgnores } from "eslint/config";
import nextTypescript from "eslint-config-next/typescript";
import nextVitals from "eslint-config-next/core-web-vitals";

/** One direction: app → components → lib/rules, lib/units · app → lib/<domain> → lib/auth, lib/db → prisma. */
const zones = [
  { target: "./lib/units", from: ["./app", "./components", "./lib"], except: ["./units"] },
  { target: "./lib/rules", from: ["./app", "./components", "./lib"], except: ["./rules", "./units"] },
  { target: "./components", from: ["./app", "./prisma"] },
  { target: "./components", from: "./lib", except: ["./rules", "./units", "./pictures", "./form-state.ts"] },
  { target: "./lib", from: ["./app", "./components", "./tests", "./scripts"] },
];

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "import/no-cycle": "error",
      "import/no-restricted-paths": ["error", { zones }],
      "max-lines": ["error", { max: 300 }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.ts"],
    ignores: ["lib/env.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Only lib/env.ts reads the environment.",
        },
      ],
    },
  },
  {
    files: ["lib/rules/**/*.ts", "lib/units/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock here: pass the time in.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "No clock here: pass the time in.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "No randomness here.",
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "No environment here.",
        },
      ],
    },
  },
  {
    files: ["lib/*/queries.ts", "lib/*/mutations.ts", "lib/*/*-queries.ts", "lib/*/*-mutations.ts"],
    ignores: ["lib/auth/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportNamedDeclaration > FunctionDeclaration:not([params.0.name='viewer'])",
          message: "A query or mutation takes `viewer: Viewer` first.",
        },
      ],
    },
  },
  {
    files: ["app/**/actions.ts", "app/**/*-actions.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ExportNamedDeclaration:not([declaration.type='VariableDeclaration'][declaration.declarations.0.init.callee.name=/^(formAction|publicFormAction|buttonAction)$/])",
          message: "Every action is wrapped in formAction(), publicFormAction() or buttonAction().",
        },
      ],
    },
  },
  globalIgnores([".next/**", "**/.next*/**", "prisma/generated/**", ".data/**", "next-env.d.ts"]),
]);
