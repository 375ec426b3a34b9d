import { expect, test } from "vitest";
import { acceptedLocale } from "@/lib/rules/questionnaire/locales";

test.each([
  ["de-DE,de;q=0.9,en;q=0.8", "de"],
  ["en-US,en;q=0.9,de;q=0.8", "en"],
  ["fr-FR,fr;q=0.9,de-AT;q=0.5,en;q=0.4", "de"],
  ["en;q=0.2, de;q=0.7", "de"],
  ["DE", "de"],
  ["fr", null],
  ["de;q=0", null],
  ["", null],
  ["*", null],
  [";;;q=,", null],
  [null, null],
])("a browser that sends %s is answered in %s", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});
