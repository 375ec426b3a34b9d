import "server-only";
import { headers } from "next/headers";
import { acceptedLocale, isLocale, type Locale } from "@/lib/rules/questionnaire/locales";

/** The address says it (`?lang=de`), else the browser. */
export async function shownLanguage(address: unknown): Promise<Locale> {
  return isLocale(address) ? address : (acceptedLocale((await headers()).get("accept-language")) ?? "en");
}
