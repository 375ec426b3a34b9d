"use client";

import { createContext, createElement, type ReactNode, useContext } from "react";
import type { Locale } from "@/lib/rules/questionnaire/locales";

const Language = createContext<Locale>("en");

/** What the page is written in, for what is drawn in the browser. */
export function LanguageProvider({ language, children }: { language: Locale; children: ReactNode }) {
  return createElement(Language.Provider, { value: language }, children);
}

export function useLocale(): Locale {
  return useContext(Language);
}
