import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    no: "no",
    one: "one",
    two: "two",
    four: "four",
    three: "three",
    level: "level",
    levels: "levels",
    and: (a: string | number, b: string | number) => `${a} and ${b}`,
    standApartAmongThemselves: (capital: string | number, levels: string | number) =>
      `${capital} stand ${levels} apart among themselves.`,
    ratedThisHigherThan: (capital: string | number, levels: string | number, c: string | number) =>
      `${capital} rated this ${levels} higher than ${c} did.`,
  },
  de: {
    no: "keine",
    one: "eine",
    two: "zwei",
    four: "vier",
    three: "drei",
    level: "Stufe",
    levels: "Stufen",
    and: (a, b) => `${a} und ${b}`,
    standApartAmongThemselves: (capital, levels) => `${capital} liegen untereinander ${levels} auseinander.`,
    ratedThisHigherThan: (capital, levels, c) =>
      `${capital} ${/^(Sie|.*Leitungen)$/.test(String(capital)) ? "haben" : "hat"} dies ${levels} höher bewertet als ${c}.`,
  },
});
